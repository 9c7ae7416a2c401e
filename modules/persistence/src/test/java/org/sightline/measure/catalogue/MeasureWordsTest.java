package org.sightline.measure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.measure.Direction;
import org.sightline.measure.Driver;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureKey;
import org.sightline.measure.Unit;
import org.sightline.message.Languages;
import org.sightline.organization.OrganizationId;

class MeasureWordsTest {

  private static final MeasureSubject SUBJECT =
      MeasureSubject.of(
          new OrganizationId(UUID.randomUUID()), UUID.randomUUID(), "O'Hare {0} screening");

  @ParameterizedTest
  @EnumSource(Aspect.class)
  void namesAndDefinesEveryMeasureInEveryLanguage(Aspect aspect) {
    MeasureSummary measure = measure(aspect);

    for (Locale language : Languages.ALL) {
      assertThat(measure.name().in(language)).isNotBlank().doesNotContain("{1}");
      assertThat(measure.shortName().in(language)).isNotBlank();
      assertThat(measure.definition().in(language)).isNotBlank();
      assertThat(aspect.label().in(language)).isNotBlank();
    }
  }

  @Test
  void showsTheSubjectAsItIsWritten() {
    assertThat(measure(Aspect.FAVOURABLE).name().in(Locale.ENGLISH))
        .isEqualTo("O'Hare {0} screening – Trust");
  }

  @Test
  void refusesWhatDoesNotFitTheAspect() {
    MeasureKey key = MeasureKey.responseRate(SUBJECT.id());
    MeasureKind rate = MeasureKind.responseRate();
    MeasureKind indicator = MeasureKind.indicator(Unit.DAYS, Direction.DECREASE, true);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NewMeasure(key, rate, SUBJECT, new OwnWords("t", "d"), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NewMeasure.of(key, indicator, SUBJECT, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new MeasureKind(
                    Aspect.MEAN,
                    null,
                    Unit.SCORE_1_5,
                    Direction.INCREASE,
                    MeasureOrigin.HISP,
                    true,
                    false));
    assertThatIllegalArgumentException().isThrownBy(() -> new OwnWords("t", " "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MeasureSubject(SUBJECT.owner(), SUBJECT.id(), " ", null));
  }

  private static MeasureSummary measure(Aspect aspect) {
    MeasureKind kind =
        new MeasureKind(
            aspect,
            aspect.hasDriver() ? Driver.TRUST : null,
            Unit.PERCENT,
            Direction.INCREASE,
            MeasureOrigin.HISP,
            true,
            false);
    return new MeasureSummary(
        new MeasureId(UUID.randomUUID()),
        MeasureKey.timeliness(SUBJECT.id()),
        kind,
        SUBJECT,
        aspect.hasOwnWords() ? new OwnWords("Days to decide", "Days from claim to decision") : null,
        null);
  }
}
