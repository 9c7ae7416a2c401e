package org.sightline.dashboard.hisp;

import java.util.Locale;
import org.sightline.ingest.ImportState;
import org.sightline.ingest.ImportSummary;
import org.sightline.message.Text;

/**
 * How an import stands, in words.
 *
 * @param summary the import
 */
record ImportStatus(ImportSummary summary) {

  private static final int KEPT = 1_000;

  /** Whether nothing more will happen. */
  public boolean isEnded() {
    return summary.state() != ImportState.QUEUED && summary.state() != ImportState.RUNNING;
  }

  /** The state as one word. */
  public Text word() {
    return ImportLine.word(summary);
  }

  /** The tone of that word. */
  public String tone() {
    return ImportLine.tone(summary.state());
  }

  /** The state in a sentence. */
  public Text sentence() {
    boolean checked = summary.dryRun() && summary.state() == ImportState.COMPLETED;
    String key = checked ? "import.says.CHECKED" : "import.says." + summary.state();
    return Text.of(
        ImportStatus.class,
        key,
        summary.result().rowsRead(),
        summary.result().rowsAccepted(),
        summary.result().problems());
  }

  /** The name of its format for readers. */
  public String format(Locale locale) {
    return ImportFormatOption.of(summary.format(), locale).label();
  }

  /** Whether there are more problems than are kept with their details. */
  public boolean isCut() {
    return summary.result().problems() > KEPT;
  }

  /** How many problems are kept with their details, at most. */
  public int kept() {
    return KEPT;
  }
}
