package org.sightline.hisp.finding;

import java.util.ArrayList;
import java.util.List;

/** The findings on one survey result, while its rules are applied. */
final class Notes {

  private final CheckedSurvey survey;
  private final List<Finding> findings = new ArrayList<>();

  Notes(CheckedSurvey survey) {
    this.survey = survey;
  }

  /** Notes a finding where the rule is broken; every one names the channel first. */
  void when(boolean broken, FindingRule rule, Object... numbers) {
    if (broken) {
      Object[] args = new Object[numbers.length + 1];
      args[0] = survey.channelText().replace('_', ' ');
      System.arraycopy(numbers, 0, args, 1, numbers.length);
      findings.add(new Finding(rule, survey.id(), rule.text(args)));
    }
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
