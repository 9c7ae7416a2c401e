package org.sightline.dashboard.report;

import org.sightline.hisp.board.ServiceStanding;
import org.sightline.hisp.report.ReportState;

/** The colour that goes with the word for how far a report has come. */
final class StandingTone {

  private StandingTone() {}

  static String of(ServiceStanding standing) {
    return switch (standing) {
      case MISSING -> "bad";
      case DRAFT, NOT_REPORTED -> "steady";
      case CHANGE_REQUESTED -> "watch";
      case SUBMITTED -> "info";
      case PUBLISHED -> "good";
    };
  }

  static String of(ReportState state) {
    return switch (state) {
      case DRAFT, NOT_REPORTED, ARCHIVED -> "steady";
      case CHANGE_REQUESTED -> "watch";
      case SUBMITTED -> "info";
      case PUBLISHED -> "good";
    };
  }
}
