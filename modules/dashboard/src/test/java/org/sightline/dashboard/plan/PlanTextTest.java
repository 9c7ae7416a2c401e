package org.sightline.dashboard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.goals.goal.GoalId;
import org.sightline.measure.Direction;
import org.sightline.measure.MeasureId;
import org.sightline.measure.Unit;
import org.sightline.plans.content.AlignmentContent;
import org.sightline.plans.content.DocumentType;
import org.sightline.plans.content.ElementContent;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.content.ReadingFrequency;
import org.sightline.plans.content.RequirementContent;
import org.sightline.plans.content.RequirementId;
import org.sightline.plans.content.RequirementKind;

class PlanTextTest {

  private static final List<String> ELEMENTS = List.of("CE1", "CE5");
  private static final PlanContent STORED =
      new PlanContent(
          List.of(
              new ElementContent("CE1", 25, "By \"quarter\"", List.of()),
              new ElementContent("CE5", null, null, List.of(requirement()))));

  @Test
  void keepsAllThatStandsInAPlan() {
    PlanText shown = PlanText.of(STORED);
    PlanText sent = PlanText.sent(ELEMENTS, parts(shown), shown::value);

    PlanParser parser = new PlanParser(sent, STORED);

    assertThat(sent).isEqualTo(shown);
    assertThat(parser.content(ELEMENTS)).isEqualTo(STORED);
    assertThat(parser.problems()).isEmpty();
  }

  @Test
  void leavesOutWhatIsNoItem() {
    PlanText sent = PlanText.sent(ELEMENTS, List.of("r-x", "", "e-CE2", "r-1' or"), field -> "1");

    assertThat(sent.items()).containsExactly("e-CE1", "e-CE5");
  }

  @ParameterizedTest
  @CsvSource({"80.5,80.50", "'80,5',80.50", "80,80.00", "-3.25,-3.25", "1250,1250.00"})
  void readsDecimals(String typed, BigDecimal value) {
    assertThat(target(typed).content(ELEMENTS).requirements().findFirst().orElseThrow())
        .satisfies(one -> assertThat(one.measures().get(0).target()).isEqualTo(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,250", "80.555", "much", "1.2.3", "8 0"})
  void refusesDecimalsThatItWouldChange(String typed) {
    PlanParser parser = target(typed);

    parser.content(ELEMENTS);

    assertThat(parser.problems()).hasSize(1);
  }

  private static PlanParser target(String typed) {
    PlanText shown = PlanText.of(STORED);
    String field =
        shown.fields().keySet().stream()
            .filter(name -> name.startsWith("m-") && name.endsWith("-target"))
            .findFirst()
            .orElseThrow();
    return new PlanParser(shown.with(field, typed), STORED);
  }

  private static List<String> parts(PlanText shown) {
    return shown.items().stream().filter(item -> !item.startsWith("e-")).toList();
  }

  private static RequirementContent requirement() {
    return new RequirementContent(
        new RequirementId(UUID.randomUUID()),
        RequirementKind.CX_RESULT,
        "First line\nsecond line",
        null,
        "Decides",
        "Everybody",
        null,
        new MeasureId(UUID.randomUUID()),
        null,
        LocalDate.of(2027, 9, 30),
        List.of(
            new AlignmentContent(
                new GoalId(UUID.randomUUID()), DocumentType.POLICY, "Paper", "12", null)),
        List.of(measure()));
  }

  private static MeasureTarget measure() {
    BigDecimal target = new BigDecimal("75.00");
    return new MeasureTarget(
        new MeasureId(UUID.randomUUID()),
        "Trust",
        Unit.PERCENT,
        Direction.INCREASE,
        new BigDecimal("70"),
        "FY2026-Q1",
        target,
        LocalDate.of(2027, 9, 30),
        new BigDecimal("85"),
        new BigDecimal("80"),
        target,
        new BigDecimal("65.5"),
        "Survey",
        "All channels",
        ReadingFrequency.QUARTERLY,
        100,
        "Response rate",
        null);
  }
}
