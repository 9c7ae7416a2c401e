package org.sightline.hisp.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.hisp.finding.FindingRule.C1;
import static org.sightline.hisp.finding.FindingRule.C2;
import static org.sightline.hisp.finding.FindingRule.O1;
import static org.sightline.hisp.finding.FindingRule.P2;
import static org.sightline.hisp.finding.FindingRule.P3;
import static org.sightline.hisp.finding.FindingRule.S1;
import static org.sightline.hisp.finding.FindingRule.T1;
import static org.sightline.hisp.finding.FindingRule.T2;
import static org.sightline.hisp.finding.FindingRule.T3;
import static org.sightline.hisp.finding.FindingRule.T4;
import static org.sightline.hisp.finding.FindingRule.T5;
import static org.sightline.hisp.finding.FindingRule.V10;
import static org.sightline.hisp.finding.FindingRule.V2;
import static org.sightline.hisp.finding.FindingRule.V3;
import static org.sightline.hisp.finding.FindingRule.V4;
import static org.sightline.hisp.finding.FindingRule.V5;
import static org.sightline.hisp.finding.FindingRule.V6;
import static org.sightline.hisp.finding.FindingRule.V6T;
import static org.sightline.hisp.finding.FindingRule.V7;
import static org.sightline.hisp.finding.FindingRule.V8;
import static org.sightline.hisp.finding.FindingRule.V9;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.hisp.feedback.Channel;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.time.FiscalQuarter;

class ReportCheckTest {

  private static final FiscalQuarter QUARTER = FiscalQuarter.of(2026, 4);
  private static final UUID SURVEY = new UUID(0, 1);
  private static final String TRUST = "This interaction increased my trust in the office.";
  private static final QuestionCounts ANSWERS = new QuestionCounts(10, 10, 10, 10, 60);
  private static final Volumes SOUND = new Volumes(200L, 110L, 100L);

  @Test
  void findsNothingInASoundReport() {
    assertThat(rules(survey(SOUND, TRUST, ANSWERS))).isEmpty();
  }

  @Test
  void findsThatThereIsNoSurvey() {
    assertThat(new ReportCheck(QUARTER, List.of()).findings(List.of()))
        .extracting(Finding::rule)
        .containsExactly(S1);
  }

  @ParameterizedTest
  @MethodSource("volumes")
  void looksAtVolumes(
      @Nullable Long customers,
      @Nullable Long offered,
      @Nullable Long respondents,
      List<FindingRule> found) {
    Volumes volumes = new Volumes(customers, offered, respondents);

    assertThat(rules(survey(volumes, TRUST, ANSWERS))).containsExactlyElementsOf(found);
  }

  static Stream<Arguments> volumes() {
    return Stream.of(
        Arguments.of(110L, 110L, 100L, List.of()),
        Arguments.of(109L, 110L, 100L, List.of(V2)),
        Arguments.of(200L, 100L, 100L, List.of()),
        Arguments.of(200L, 99L, 100L, List.of(V3)),
        Arguments.of(null, 110L, 100L, List.of(V4)),
        Arguments.of(200L, null, 100L, List.of(V5)),
        Arguments.of(200L, 125L, 100L, List.of()),
        Arguments.of(200L, 126L, 100L, List.of(P2)),
        Arguments.of(300L, 110L, 99L, List.of(V6)),
        Arguments.of(300L, 110L, null, List.of()),
        Arguments.of(300L, 210L, 200L, List.of()),
        Arguments.of(300L, 211L, 201L, List.of(V7)));
  }

  @Test
  void allowsOneAnswerInAHundredMoreThanRespondents() {
    QuestionCounts many = new QuestionCounts(0, 1, 0, 0, 100);

    assertThat(rules(survey(SOUND, TRUST, many))).containsExactly(V6T);
    assertThat(rules(survey(SOUND, TRUST, new QuestionCounts(0, 2, 0, 0, 100))))
        .containsExactly(V6);
  }

  @Test
  void findsRespondentsWithoutAnswers() {
    assertThat(rules(survey(SOUND, TRUST, QuestionCounts.NONE))).containsExactly(V8, T2);
  }

  @Test
  void findsTooFewAnswersBelowThirty() {
    Volumes few = new Volumes(200L, 30L, 30L);

    assertThat(rules(survey(few, TRUST, new QuestionCounts(0, 1, 0, 0, 28)))).containsExactly(P3);
    assertThat(rules(survey(few, TRUST, new QuestionCounts(0, 1, 0, 0, 29)))).isEmpty();
  }

  @Test
  void looksAtTheWordingOfTrust() {
    assertThat(rules(survey(SOUND, " ", ANSWERS))).containsExactly(T1);
    assertThat(rules(survey(SOUND, "Would you recommend the office?", ANSWERS)))
        .containsExactly(T3);
  }

  @Test
  void findsThumbsEnteredAsPoints() {
    assertThat(rules(survey(SOUND, TRUST, new QuestionCounts(40, 0, 0, 0, 60))))
        .containsExactly(T5);
  }

  @Test
  void looksAtChannelMomentAndClearance() {
    CheckedSurvey bare =
        new CheckedSurvey(
            SURVEY,
            SURVEY,
            Channel.MIXED,
            "mixed",
            "",
            null,
            SOUND,
            TRUST,
            ANSWERS,
            List.of(ANSWERS));

    assertThat(rules(bare)).containsExactly(C1, C2, O1);
  }

  @Test
  void findsACopyOfAnyEarlierQuarterOfTheSameChannel() {
    EarlierSurvey same = earlier(FiscalQuarter.of(2024, 1), 200L, 110L, 100L, TRUST);

    assertThat(rules(survey(SOUND, TRUST, ANSWERS), same)).containsExactly(V9);
    assertThat(
            rules(
                survey(SOUND, TRUST, ANSWERS),
                earlier(FiscalQuarter.of(2024, 1), 200L, 110L, 101L, TRUST),
                earlier(QUARTER, 200L, 110L, 100L, TRUST)))
        .isEmpty();
  }

  @Test
  void findsAJumpByMoreThanAFactorOfThreeWithinAYear() {
    FiscalQuarter year = FiscalQuarter.of(2025, 4);

    assertThat(rules(survey(SOUND, TRUST, ANSWERS), earlier(year, 66L, 60L, 50L, TRUST)))
        .containsExactly(V10);
    assertThat(rules(survey(SOUND, TRUST, ANSWERS), earlier(year, 67L, 60L, 50L, TRUST))).isEmpty();
    assertThat(rules(survey(SOUND, TRUST, ANSWERS), earlier(year, 601L, 60L, 50L, TRUST)))
        .containsExactly(V10);
    assertThat(
            rules(
                survey(SOUND, TRUST, ANSWERS),
                earlier(FiscalQuarter.of(2026, 3), 10L, 9L, 8L, TRUST)))
        .isEmpty();
  }

  @Test
  void findsThatTheTrustQuestionWasReworded() {
    EarlierSurvey before =
        earlier(FiscalQuarter.of(2026, 3), 190L, 100L, 90L, "I trust the office.");

    assertThat(rules(survey(SOUND, TRUST, ANSWERS), before)).containsExactly(T4);
  }

  @ParameterizedTest
  @EnumSource(FindingRule.class)
  void saysEveryFindingInBothLanguages(FindingRule rule) {
    var text = rule.text("phone", 1L, 2L, 3L);

    assertThat(text.in(Locale.US)).isNotBlank().doesNotContain("{");
    assertThat(text.in(Locale.forLanguageTag("es-US")))
        .isNotBlank()
        .doesNotContain("{")
        .isNotEqualTo(text.in(Locale.US));
  }

  private static List<FindingRule> rules(CheckedSurvey survey, EarlierSurvey... earlier) {
    return new ReportCheck(QUARTER, List.of(earlier))
        .findings(List.of(survey)).stream().map(Finding::rule).toList();
  }

  private static CheckedSurvey survey(Volumes volumes, String wording, QuestionCounts answers) {
    return new CheckedSurvey(
        SURVEY,
        SURVEY,
        Channel.PHONE,
        "phone",
        "post_interaction",
        "1234-5678",
        volumes,
        wording,
        answers,
        List.of(answers));
  }

  private static EarlierSurvey earlier(
      FiscalQuarter quarter, Long customers, Long offered, Long respondents, String wording) {
    return new EarlierSurvey(quarter, SURVEY, "phone", customers, offered, respondents, wording);
  }
}
