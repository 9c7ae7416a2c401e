package org.sightline.hisp.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.message.Text;

class ReportVocabularyTest {

  @Test
  void keepsTheCodesOfTheFiles() {
    assertThat(Stream.of(ReportState.values()).map(ReportState::code))
        .containsExactly(
            "draft", "submitted", "published", "not_reported", "change_requested", "archived");
    assertThat(Stream.of(Rating.values()).map(Rating::code))
        .containsExactly("FALSE", "PARTIAL", "TRUE");
  }

  @ParameterizedTest
  @EnumSource
  void findsAStateByItsCode(ReportState state) {
    assertThat(ReportState.ofCode(state.code())).contains(state);
    assertThat(state.label().in(Locale.ENGLISH)).isNotBlank();
    assertThat(state.label().in(Locale.forLanguageTag("es"))).isNotEqualTo(english(state.label()));
  }

  @ParameterizedTest
  @EnumSource
  void findsARatingByItsCode(Rating rating) {
    assertThat(Rating.ofCode(rating.code())).contains(rating);
    assertThat(rating.label().in(Locale.forLanguageTag("es")))
        .isNotEqualTo(english(rating.label()));
  }

  @Test
  void knowsNoRatingForABlank() {
    assertThat(Rating.ofCode("")).isEmpty();
    assertThat(ReportState.ofCode("late")).isEmpty();
  }

  @Test
  void ratesAProviderByItsWorstService() {
    assertThat(Rating.worst(Stream.of(Rating.TRUE, Rating.FALSE, Rating.PARTIAL)))
        .contains(Rating.FALSE);
    assertThat(Rating.worst(Stream.of(Rating.TRUE, Rating.PARTIAL))).contains(Rating.PARTIAL);
    assertThat(Rating.worst(Stream.empty())).isEmpty();
  }

  private static String english(Text text) {
    return text.in(Locale.ENGLISH);
  }
}
