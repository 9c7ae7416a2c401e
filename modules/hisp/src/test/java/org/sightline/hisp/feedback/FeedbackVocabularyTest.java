package org.sightline.hisp.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.message.Text;

class FeedbackVocabularyTest {

  @Test
  void keepsTheCodesOfTheFiles() {
    assertThat(Stream.of(Channel.values()).filter(Channel::isForNewEntry).map(Channel::code))
        .containsExactly(
            "computer",
            "mobile",
            "email",
            "chatbot",
            "phone",
            "automated_phone",
            "in_person",
            "paper",
            "postal_mail",
            "fax",
            "self_service_kiosk",
            "other_non_digital",
            "website",
            "mobile_app",
            "live_chat",
            "sms_text_messages",
            "social_media",
            "other_digital");
    assertThat(Stream.of(TransactionPoint.values()).map(TransactionPoint::code))
        .containsExactly("post_interaction", "post_service_journey", "relational");
    assertThat(Stream.of(SurveyType.values()).map(SurveyType::code))
        .containsExactly("thumbs_up_down", "likert_scale");
  }

  @ParameterizedTest
  @EnumSource
  void findsAChannelByItsCode(Channel channel) {
    assertThat(Channel.ofCode(" " + channel.name() + " ")).contains(channel);
    assertLabelled(channel.label());
  }

  @Test
  void acceptsMixedFromOldFilesOnly() {
    assertThat(Channel.ofCode("mixed")).contains(Channel.MIXED);
    assertThat(Channel.MIXED.isForNewEntry()).isFalse();
    assertThat(Channel.ofCode("")).isEmpty();
    assertThat(Channel.ofCode("pigeon")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void findsATransactionPointByItsCode(TransactionPoint point) {
    assertThat(TransactionPoint.ofCode(point.code())).contains(point);
    assertLabelled(point.label());
  }

  @ParameterizedTest
  @EnumSource
  void findsASurveyTypeByItsCode(SurveyType type) {
    assertThat(SurveyType.ofCode(type.code())).contains(type);
    assertLabelled(type.label());
  }

  @ParameterizedTest
  @CsvSource({
    "THUMBS_UP_DOWN, -1, false", "THUMBS_UP_DOWN, 0, true", "THUMBS_UP_DOWN, 1, true",
    "THUMBS_UP_DOWN, 2, false", "LIKERT_SCALE, 0, false", "LIKERT_SCALE, 1, true",
    "LIKERT_SCALE, 5, true", "LIKERT_SCALE, 6, false"
  })
  void knowsTheAnswersOfAScale(SurveyType type, int answer, boolean allowed) {
    assertThat(type.allows(answer)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "2900-0770, 2900-0770",
    "'2900-0770 ', 2900-0770",
    "#3090-0297, 3090-0297",
    "3245-0404  EXP 3/31/24, 3245-0404",
    "OMB Control Number  2535-0116, 2535-0116"
  })
  void findsTheControlNumberInWhatWasTyped(String text, String number) {
    assertThat(ControlNumber.in(text).map(ControlNumber::value)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "OMB Control Number", "2900-07701", "12900-0770", "29000770"})
  void findsNoControlNumberWhereNoneIs(String text) {
    assertThat(ControlNumber.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "OMB Control Number",
        "Federal Register URL",
        "N/A",
        "https:///www.reginfo.gov/..."
      })
  void readsPlaceholdersAsEmpty(String text) {
    assertThat(Placeholder.removed(text)).isEmpty();
  }

  @Test
  void keepsWhatOnlyBeginsLikeAPlaceholder() {
    assertThat(Placeholder.removed(" OMB Control Number 1090-0007 "))
        .isEqualTo("OMB Control Number 1090-0007");
  }

  private static void assertLabelled(Text label) {
    assertThat(label.in(Locale.ENGLISH)).isNotBlank();
    assertThat(label.in(Locale.forLanguageTag("es"))).isNotBlank();
  }
}
