package org.sightline.hisp.finding;

import java.util.List;

/** Whether the volumes of a survey result agree with each other and with its answers. */
final class VolumeRules {

  /** Answers may exceed the respondents by one in a hundred: people answer on two devices. */
  private static final long TOLERANCE = 100;

  private static final long HALF = 2;
  private static final double LOW_RESPONSE = 0.8;
  private static final long FEW_ANSWERS = 30;

  private VolumeRules() {}

  static List<Finding> of(CheckedSurvey survey) {
    Notes notes = new Notes(survey);
    reach(survey, notes);
    Long respondents = survey.volumes().respondents();
    if (respondents != null) {
      answers(survey, respondents, notes);
    }
    long trust = survey.trust().n();
    notes.when(trust > 0 && trust < FEW_ANSWERS, FindingRule.P3, trust, FEW_ANSWERS);
    return notes.findings();
  }

  private static void reach(CheckedSurvey survey, Notes notes) {
    Long customers = survey.volumes().customers();
    Long offered = survey.volumes().offered();
    Long respondents = survey.volumes().respondents();
    notes.when(customers == null, FindingRule.V4);
    notes.when(offered == null, FindingRule.V5);
    if (customers != null && offered != null) {
      notes.when(offered > customers, FindingRule.V2, offered, customers);
    }
    if (offered != null && respondents != null) {
      notes.when(respondents > offered, FindingRule.V3, respondents, offered);
      notes.when(respondents < LOW_RESPONSE * offered, FindingRule.P2, respondents, offered);
    }
  }

  private static void answers(CheckedSurvey survey, long respondents, Notes notes) {
    long most = survey.mostAnswers();
    boolean beyond = (most - respondents) * TOLERANCE > respondents;
    notes.when(beyond, FindingRule.V6, most, respondents);
    notes.when(!beyond && most > respondents, FindingRule.V6T, most, respondents);
    notes.when(most > 0 && most * HALF < respondents, FindingRule.V7, most, respondents);
    notes.when(respondents > 0 && most == 0, FindingRule.V8, respondents);
  }
}
