package org.sightline.plans.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlanHeaderTest {

  private static final String HASH =
      "b2aeacf80e64b91101567aab4d9f7e949b5c6afe727f971e21d54b947d673f52";

  @Test
  void givesTheSameTextEverywhere() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Examples.header().text(Examples.complete()).sha256()).isEqualTo(HASH);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(Examples.header().text(Examples.complete()).sha256()).isEqualTo(HASH);
  }

  @Test
  void changesItsHashWithAComma() {
    PlanContent other =
        Examples.complete()
            .map(
                one ->
                    one.id().equals(Examples.requirement(1).id())
                        ? said(one, one.statement().replace("contact with", "contact, with"))
                        : one);

    assertThat(Examples.header().text(other).sha256()).isNotEqualTo(HASH);
  }

  @Test
  void doesNotChangeWithTheScaleOfANumberOrTheFormOfALetter() {
    RequirementContent composed = said(Examples.requirement(1), "Señal");
    RequirementContent decomposed = said(Examples.requirement(1), "Sen\u0303al");

    assertThat(text(composed)).isEqualTo(text(decomposed));
    assertThat(Examples.target().t5()).isEqualTo(new BigDecimal("77.00"));
    assertThat(text(composed)).contains("\"t5\":\"77\"");
  }

  @Test
  void keepsTheOrderOfRequirements() {
    PlanContent one = Examples.with(List.of(Examples.requirement(1), Examples.requirement(2)));
    PlanContent other = Examples.with(List.of(Examples.requirement(2), Examples.requirement(1)));

    assertThat(one.text()).isNotEqualTo(other.text());
  }

  private static String text(RequirementContent requirement) {
    return Examples.header().text(Examples.with(List.of(requirement))).text();
  }

  private static RequirementContent said(RequirementContent one, String statement) {
    return new RequirementContent(
        one.id(),
        one.kind(),
        statement,
        one.weight(),
        one.control(),
        one.population(),
        one.service(),
        one.missionOutcome(),
        one.behaviours(),
        one.dueOn(),
        one.alignments(),
        one.measures());
  }
}
