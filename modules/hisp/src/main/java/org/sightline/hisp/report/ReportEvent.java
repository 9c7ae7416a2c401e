package org.sightline.hisp.report;

import java.util.Arrays;
import java.util.Optional;
import org.sightline.message.Text;

/** What can be asked of a quarterly report. */
public enum ReportEvent {
  /** The agency hands it in. */
  SUBMIT,
  /** The reviewer sends it back. */
  REQUEST_CHANGE,
  /** The releaser publishes it. */
  PUBLISH,
  /** There was nothing to report: proposed, confirmed or, after the close, set. */
  NO_REPORT,
  /** The reviewer opens one again that had nothing to report. */
  REOPEN,
  /** The agency begins the correction of a published one. */
  CORRECT,
  /** The agency gives up a correction. */
  WITHDRAW,
  /** Its correction was published: no event of the API. */
  SUPERSEDE,
  /** Somebody edits it: no transition, and no event of the API. */
  CHANGE;

  /** Whether somebody may ask for it by its name. */
  boolean isAsked() {
    return this != SUPERSEDE && this != CHANGE;
  }

  /** The event with a name, in upper or lower case; empty where there is none. */
  public static Optional<ReportEvent> of(String text) {
    return Arrays.stream(values())
        .filter(ReportEvent::isAsked)
        .filter(event -> event.name().equalsIgnoreCase(text.strip()))
        .findFirst();
  }

  /** Its name for readers. */
  public Text label() {
    return Text.of(ReportEvent.class, "report-state-conflict.event." + name());
  }
}
