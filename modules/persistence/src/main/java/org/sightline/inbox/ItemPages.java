package org.sightline.inbox;

import java.util.Map;
import java.util.UUID;

/** On which pages records are worked on: the one place that pages and mails have it from. */
final class ItemPages {

  private static final String START = "/";

  private static final Map<String, String> OF_A_RECORD =
      Map.of(
          "ExecutivePlan", "/plan/plan.xhtml?plan=",
          "Goal", "/goal/goal.xhtml?id=",
          "Indicator", "/goal/indicator.xhtml?id=",
          "QuarterlyReport", "/hisp/report.xhtml?report=");

  /** Where a record of this kind is one of a list, and has no page for what is to be done. */
  private static final Map<String, String> OF_A_LIST = Map.of("Service", "/hisp/quarter.xhtml");

  private ItemPages() {}

  static String of(String subjectType, UUID subject) {
    String page = OF_A_RECORD.get(subjectType);
    return page == null ? OF_A_LIST.getOrDefault(subjectType, START) : page + subject;
  }
}
