package org.sightline.hisp.finding;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;

/**
 * Something noticeable about a report.
 *
 * @param rule the rule that noticed it
 * @param surveyResult the survey result that it is about; null where it is about the whole report
 * @param text what is noticeable, for a reader
 */
public record Finding(FindingRule rule, @Nullable UUID surveyResult, Text text) {

  public Finding {
    requireNonNull(rule, "rule");
    requireNonNull(text, "text");
  }

  /** What it asks for. */
  public Severity severity() {
    return rule.severity();
  }
}
