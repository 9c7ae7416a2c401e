package org.sightline.hisp.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;

/** What was asked of a report is refused for the reason that its kind of problem names. */
public final class ReportRefused extends GovernanceException {

  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 40;

  private final @Nullable String pointer;

  private ReportRefused(ReportProblem type, @Nullable String pointer, Object... args) {
    super(type, args);
    this.pointer = pointer;
  }

  /** There is no such event. */
  static ReportRefused unknownEvent(String given) {
    return new ReportRefused(
        ReportProblem.UNKNOWN_EVENT, "/event", given.substring(0, Math.min(SHOWN, given.length())));
  }

  /** A reason is missing, or too short or too long. */
  static ReportRefused reason(int shortest, int longest) {
    return new ReportRefused(ReportProblem.REASON_REQUIRED, "/reason", shortest, longest);
  }

  /** Who handed it in cannot publish it. */
  static ReportRefused fourEyes() {
    return new ReportRefused(ReportProblem.FOUR_EYES, null);
  }

  /** Who proposed that there is nothing to report cannot confirm it; or nobody has proposed it. */
  static ReportRefused notProposed(boolean byOneself) {
    return new ReportRefused(
        ReportProblem.NOT_PROPOSED,
        null,
        Text.of(ReportRefused.class, byOneself ? "not-proposed.self" : "not-proposed.nobody"));
  }

  /** The agency can still report. */
  static ReportRefused windowOpen(LocalDate due) {
    return new ReportRefused(
        ReportProblem.WINDOW_OPEN, null, due.format(DateTimeFormatter.ISO_LOCAL_DATE));
  }

  /** There is a report of the service on the quarter already. */
  static ReportRefused exists(String quarter) {
    return new ReportRefused(ReportProblem.REPORT_EXISTS, null, quarter);
  }

  /** There is a correction in work already. */
  static ReportRefused correctionInWork(int version) {
    return new ReportRefused(ReportProblem.CORRECTION_IN_WORK, null, version);
  }

  /** There is no earlier report whose set-up could be copied. */
  static ReportRefused nothingToCopy() {
    return new ReportRefused(ReportProblem.NOTHING_TO_COPY, null);
  }

  /** The quarter has not begun. */
  static ReportRefused notBegun(String quarter) {
    return new ReportRefused(ReportProblem.QUARTER_NOT_BEGUN, "/quarter", quarter);
  }

  /** A part of an entry cannot be. */
  static ReportRefused entry(String pointer, String key, Object... args) {
    return new ReportRefused(
        ReportProblem.ENTRY_REFUSED, pointer, Text.of(ReportRefused.class, "entry." + key, args));
  }

  @Override
  public Optional<String> pointer() {
    return Optional.ofNullable(pointer);
  }
}
