package org.sightline.hisp.board;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sightline.hisp.report.ReportState;
import org.sightline.message.Text;

/**
 * How far a service has come with its report on a quarter. The order is that of the way: where two
 * reports cover a service, the one that has come farther counts.
 */
public enum ServiceStanding {
  /** No report, or a draft that nobody has edited since it was made by copying. */
  MISSING,
  /** A draft that somebody works on. */
  DRAFT,
  /** Sent back by the reviewer. */
  CHANGE_REQUESTED,
  /** Handed in. */
  SUBMITTED,
  /** Confirmed that there was nothing to report. */
  NOT_REPORTED,
  /** Released. */
  PUBLISHED;

  /** The standing with a name in upper or lower case; empty where there is none. */
  public static Optional<ServiceStanding> of(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
  }

  /** The name for a reader. */
  public Text label() {
    return Text.of(ServiceStanding.class, "standing." + name().toLowerCase(Locale.ROOT));
  }

  /** Whether nothing more is expected of the service for the quarter. */
  public boolean isAnswered() {
    return this == PUBLISHED || this == NOT_REPORTED;
  }

  /**
   * The standing that a live report gives. A correction in work gives none: the report that it
   * corrects is still published.
   */
  static ServiceStanding of(ReportState state, boolean untouched, boolean correction) {
    if (correction && state != ReportState.PUBLISHED) {
      return MISSING;
    }
    return switch (state) {
      case DRAFT -> untouched ? MISSING : DRAFT;
      case SUBMITTED -> SUBMITTED;
      case CHANGE_REQUESTED -> CHANGE_REQUESTED;
      case PUBLISHED -> PUBLISHED;
      case NOT_REPORTED -> NOT_REPORTED;
      case ARCHIVED -> MISSING;
    };
  }
}
