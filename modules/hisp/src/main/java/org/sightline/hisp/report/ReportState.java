package org.sightline.hisp.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sightline.message.Text;

/** Where a quarterly report stands. The order is that of a report's life. */
public enum ReportState {
  /** Being written; its content is seen by its own agency only. */
  DRAFT,
  /** Filed and locked, waiting for the reviewer. */
  SUBMITTED,
  /** Released; its figures are public. */
  PUBLISHED,
  /** There was nothing to report, confirmed; counts as answered. */
  NOT_REPORTED,
  /** Sent back by the reviewer and open again. */
  CHANGE_REQUESTED,
  /** Put away; no longer a live report of its quarter. */
  ARCHIVED;

  /** Whether figures may be entered: before the report is handed in, and after it was sent back. */
  public boolean isEditable() {
    return this == DRAFT || this == CHANGE_REQUESTED;
  }

  /** The code in exchanged files, such as {@code change_requested}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name for a reader. */
  public Text label() {
    return Text.of(ReportState.class, "hisp.report.state." + code());
  }

  /** The state with a code of exchanged files; empty where there is none. */
  public static Optional<ReportState> ofCode(String code) {
    return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
  }
}
