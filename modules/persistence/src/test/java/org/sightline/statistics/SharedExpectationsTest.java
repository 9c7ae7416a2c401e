package org.sightline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.testing.SharedData;

/** Holds these functions against figures computed elsewhere, where those lie beside the project. */
class SharedExpectationsTest {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:e-?\\d+)?");

  private String expected = "";

  @BeforeEach
  void readFigures() throws IOException {
    expected = Files.readString(SharedData.file("stats/expected.json"));
  }

  @Test
  void agreesOnIntervals() {
    for (String shareOf : new String[] {"182/250", "9/12", "0/20", "28/28"}) {
      double[] bounds = numbers("\"" + shareOf + "\"");
      String[] counts = shareOf.split("/");
      Interval interval =
          Wilson.interval(Long.parseLong(counts[0]), Long.parseLong(counts[1])).orElseThrow();
      assertThat(new double[] {interval.low(), interval.high()})
          .containsExactly(bounds, within(1e-12));
    }
    double[] difference = numbers("\"newcombe_182/250_to_203/260\"");
    Interval interval = Newcombe.difference(182, 250, 203, 260).orElseThrow();
    assertThat(interval.low()).isCloseTo(difference[1], within(1e-12));
    assertThat(interval.high()).isCloseTo(difference[2], within(1e-12));
  }

  @Test
  void agreesOnCorrections() {
    String list = expected.substring(expected.indexOf("\"mult\""));
    double[] p = numbers(list, "\"p\"");

    assertThat(BenjaminiHochberg.adjust(p)).containsExactly(numbers(list, "\"bh\""), within(1e-12));
    assertThat(HolmCorrection.adjust(p)).containsExactly(numbers(list, "\"holm\""), within(1e-12));
  }

  @Test
  void agreesOnControlLimits() {
    String xmr = expected.substring(expected.indexOf("\"xmr\""));
    ControlLimits limits = ControlLimits.of(numbers(xmr, "\"x\""), 8).orElseThrow();

    assertThat(limits.mean()).isCloseTo(first(xmr, "\"mean8\""), within(1e-9));
    assertThat(limits.high()).isCloseTo(first(xmr, "\"UNPL\""), within(1e-9));
    assertThat(limits.low()).isCloseTo(first(xmr, "\"LNPL\""), within(1e-9));
  }

  @Test
  void agreesOnCompanionSizes() {
    double variance = Power.varianceOfShare(0.7);

    assertThat(Power.detectableChange(variance, 250, 250))
        .isCloseTo(first(expected, "\"mde_n250_p.7\""), within(1e-12));
    assertThat(Power.answersPerGroup(variance, 0.03))
        .isCloseTo(first(expected, "\"n_for_3pp_p.7\""), within(1e-8));
  }

  private double[] numbers(String name) {
    return numbers(expected, name);
  }

  private static double[] numbers(String json, String name) {
    int from = json.indexOf('[', json.indexOf(name));
    return Arrays.stream(
            NUMBER
                .matcher(json.substring(from, json.indexOf(']', from)))
                .results()
                .map(MatchResult::group)
                .toArray(String[]::new))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private static double first(String json, String name) {
    String rest = json.substring(json.indexOf(name) + name.length());
    return NUMBER.matcher(rest).results().map(MatchResult::group).findFirst().stream()
        .mapToDouble(Double::parseDouble)
        .sum();
  }
}
