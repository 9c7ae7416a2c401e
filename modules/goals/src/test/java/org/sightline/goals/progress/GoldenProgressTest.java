package org.sightline.goals.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sightline.measure.Direction;
import org.sightline.testing.SharedData;

/**
 * Every row of the published goals with the answers expected of it. The words of that file are
 * those of the published data set; here stands which of ours each of them is.
 */
class GoldenProgressTest {

  private static final int ROWS = 383;
  private static final int PRINTED = 9;

  private static final Map<String, ProgressBand> BUCKETS =
      Map.of(
          "Regressed", ProgressBand.REGRESSED,
          "No progress", ProgressBand.NONE,
          "Some progress", ProgressBand.SOME,
          "Making headway", ProgressBand.HEADWAY,
          "Over halfway", ProgressBand.OVER_HALF,
          "Home stretch", ProgressBand.HOME,
          "Target met", ProgressBand.DONE,
          "Surpassed target", ProgressBand.SURPASSED);

  private static final Map<FinalStatus, String> STATUSES =
      Map.of(
          FinalStatus.MET, "Target met",
          FinalStatus.NOT_MET, "Target not met",
          FinalStatus.NOT_MET_IMPROVED, "Target not met",
          FinalStatus.NOT_REPORTED, "Not reported",
          FinalStatus.TARGET_UNDEFINED, "Target undefined",
          FinalStatus.BASELINE_UNDEFINED, "Baseline undefined");

  private static final Map<String, Direction> DIRECTIONS =
      Map.of(
          "Measurable increase", Direction.INCREASE,
          "Measurable decrease", Direction.DECREASE,
          "Maintain at or above threshold", Direction.MAINTAIN_ABOVE,
          "Maintain at or below threshold", Direction.MAINTAIN_BELOW,
          "Complete milestone", Direction.MILESTONE,
          "Target undefined", Direction.UNDEFINED);

  @Test
  void answersEveryRowAsExpected() throws IOException {
    List<String> lines =
        Files.readAllLines(SharedData.file("goals/performance-gov/progress-golden.csv"));
    List<String> header = Arrays.asList(lines.get(0).split(",", -1));
    SoftAssertions soft = new SoftAssertions();

    for (String line : lines.subList(1, lines.size())) {
      compare(line, row(header, line), soft);
    }

    assertThat(lines).hasSize(ROWS + 1);
    soft.assertAll();
  }

  private static void compare(String line, Map<String, String> row, SoftAssertions soft) {
    BigDecimal actual = number(row, "value_current");
    Aim aim =
        Aim.at(
            Objects.requireNonNull(DIRECTIONS.get(row.get("indicator_type"))),
            number(row, "value_start"),
            number(row, "value_target"));
    BigDecimal progress = Progress.of(aim, actual).orElse(null);
    BigDecimal expected = number(row, "expected_progress");

    soft.assertThat(BUCKETS.get(row.get("expected_bucket")))
        .as(line)
        .isEqualTo(progress == null ? null : ProgressBand.of(progress));
    soft.assertThat(STATUSES.get(FinalStatus.of(aim, actual)))
        .as(line)
        .isEqualTo(row.get("expected_status"));
    soft.assertThat(plain(progress)).as(line).isEqualTo(plain(expected));
  }

  private static @Nullable String plain(@Nullable BigDecimal progress) {
    return progress == null
        ? null
        : progress.setScale(PRINTED, RoundingMode.HALF_UP).toPlainString();
  }

  private static @Nullable BigDecimal number(Map<String, String> row, String column) {
    String cell = row.getOrDefault(column, "");
    return cell.isEmpty() ? null : new BigDecimal(cell);
  }

  private static Map<String, String> row(List<String> header, String line) {
    List<String> cells = Arrays.asList(line.split(",", -1));
    assertThat(cells).as(line).hasSameSizeAs(header);
    return IntStream.range(0, header.size())
        .boxed()
        .collect(Collectors.toMap(header::get, cells::get, (one, other) -> one));
  }
}
