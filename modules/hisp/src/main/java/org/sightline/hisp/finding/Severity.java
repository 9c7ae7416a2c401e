package org.sightline.hisp.finding;

import java.util.Locale;
import org.sightline.message.Text;

/** What a finding asks of the one who hands the report in. */
public enum Severity {
  /** The report cannot be handed in. */
  ERROR,
  /** The report can be handed in with an explanation. */
  WARNING,
  /** Nothing; a reader should know. */
  INFORMATION;

  /** The word for a reader. */
  public Text label() {
    return Text.of(Severity.class, "severity." + name().toLowerCase(Locale.ROOT));
  }
}
