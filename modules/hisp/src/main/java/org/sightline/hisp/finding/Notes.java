package org.sightline.hisp.finding;

import java.util.ArrayList;
import java.util.List;
import org.sightline.hisp.feedback.Channel;

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
      args[0] = name(survey);
      System.arraycopy(numbers, 0, args, 1, numbers.length);
      findings.add(new Finding(rule, survey.id(), rule.text(args)));
    }
  }

  private static Object name(CheckedSurvey survey) {
    Channel channel = survey.channel();
    return channel == null ? survey.channelText() : channel.label();
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
