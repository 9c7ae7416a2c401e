package org.sightline.hisp.finding;

import java.util.List;
import org.sightline.hisp.feedback.Channel;
import org.sightline.hisp.feedback.TrustFamily;

/** Whether a survey says what it asks, where and when, and how its answers are coded. */
final class TextRules {

  private TextRules() {}

  static List<Finding> of(CheckedSurvey survey) {
    Notes notes = new Notes(survey);
    TrustFamily family = TrustFamily.of(survey.trustWording());
    notes.when(family == TrustFamily.BLANK, FindingRule.T1);
    notes.when(survey.trust().n() == 0, FindingRule.T2);
    notes.when(family == TrustFamily.NON_CONFORMING, FindingRule.T3, survey.trustWording());
    notes.when(survey.trust().isBinaryCoded(), FindingRule.T5);
    Channel channel = survey.channel();
    notes.when(channel == null || !channel.isForNewEntry(), FindingRule.C1);
    notes.when(survey.transactionPoint().isBlank(), FindingRule.C2);
    notes.when(survey.controlNumber() == null, FindingRule.O1);
    return notes.findings();
  }
}
