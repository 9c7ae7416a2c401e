package org.sightline.dashboard.hisp;

import java.time.Instant;
import java.util.UUID;
import org.sightline.ingest.ImportState;
import org.sightline.ingest.ImportSummary;
import org.sightline.message.Text;

/**
 * An import in the list of imports.
 *
 * @param id the import
 * @param fileName name of the file
 * @param receivedAt when it arrived
 * @param state its state in words
 * @param tone the tone of that word
 * @param rows rows read so far or in all
 * @param problems how many problems were found
 * @param dryRun whether it is checked only
 */
record ImportLine(
    UUID id,
    String fileName,
    Instant receivedAt,
    Text state,
    String tone,
    long rows,
    long problems,
    boolean dryRun) {

  static ImportLine of(ImportSummary summary) {
    return new ImportLine(
        summary.id().value(),
        summary.fileName(),
        summary.receivedAt(),
        word(summary),
        tone(summary.state()),
        Math.max(summary.result().rowsRead(), summary.progress().done()),
        summary.result().problems(),
        summary.dryRun());
  }

  /** Whether it must be said beside its state that it is checked only. */
  public boolean isCheckedOnly() {
    return dryRun && !state.key().equals("import.state.CHECKED");
  }

  /** The state of an import in words: one that is checked only never says that it was taken in. */
  static Text word(ImportSummary summary) {
    boolean checked = summary.dryRun() && summary.state() == ImportState.COMPLETED;
    return Text.of(
        ImportLine.class, checked ? "import.state.CHECKED" : "import.state." + summary.state());
  }

  /** The tone of a state's word. */
  static String tone(ImportState state) {
    return switch (state) {
      case QUEUED, RUNNING -> "info";
      case COMPLETED -> "good";
      case REJECTED, FAILED -> "bad";
    };
  }
}
