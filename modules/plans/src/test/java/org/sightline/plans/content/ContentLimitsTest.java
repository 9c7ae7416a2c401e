package org.sightline.plans.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.plans.rule.RuleSet;
import org.sightline.plans.rule.RuleSets;

class ContentLimitsTest {

  private static final RuleSet RULES = RuleSets.find("RS-2026").orElseThrow();

  @Test
  void takesWhatIsIncomplete() {
    ContentLimits.check(RULES, PlanContent.blank(RULES));
    ContentLimits.check(RULES, Examples.complete());
  }

  @Test
  void refusesElementsOfOtherRuleSetsAndElementsTwice() {
    refuses("/elements/0/code", element("LC", 10));
    refuses("/elements/1/code", element("CE1", 10), element("CE1", 10));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101})
  void refusesWeightsOutOfRange(int weight) {
    refuses("/elements/0/weight", element("CE1", weight));
  }

  @Test
  void refusesTextsThatAreTooLongOrCannotBeStored() {
    refuses(
        "/elements/0/requirements/0/statement",
        new ElementContent("CE5", 30, null, List.of(said("x".repeat(2_001)))));
    refuses(
        "/elements/0/requirements/0/statement",
        new ElementContent("CE5", 30, null, List.of(said("x\0"))));
    ContentLimits.check(
        RULES,
        new PlanContent(
            List.of(new ElementContent("CE5", 30, null, List.of(said("x".repeat(2_000)))))));
  }

  @Test
  void refusesMoreThanTenRequirementsAndOneTwice() {
    refuses(
        "/elements/0/requirements",
        new ElementContent("CE5", 30, null, Collections.nCopies(11, said("x"))));
    refuses(
        "/elements/0/requirements/1/id",
        new ElementContent("CE5", 30, null, Collections.nCopies(2, said("x"))));
  }

  private static void refuses(String pointer, ElementContent... elements) {
    assertThatThrownBy(() -> ContentLimits.check(RULES, new PlanContent(List.of(elements))))
        .isInstanceOfSatisfying(
            ContentRefused.class,
            refused -> assertThat(refused.members()).containsEntry("pointer", pointer));
  }

  private static ElementContent element(String code, int weight) {
    return new ElementContent(code, weight, null, List.of());
  }

  private static RequirementContent said(String statement) {
    RequirementContent one = Examples.requirement(1);
    return new RequirementContent(
        one.id(),
        one.kind(),
        statement,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of());
  }
}
