package org.sightline.dashboard.report;

import org.sightline.message.Text;

/** A field of the form holds no count. */
final class UnreadableCount extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 40;

  private final String typed;
  private final long least;

  /**
   * @param typed what was typed
   * @param least the smallest count that the field can hold
   */
  UnreadableCount(String typed, long least) {
    super("no count");
    this.typed = typed.substring(0, Math.min(SHOWN, typed.length()));
    this.least = least;
  }

  /** What is wrong, for readers. */
  Text happened() {
    return Text.of(UnreadableCount.class, "count.wrong", typed);
  }

  /** What to do, for readers. */
  Text cure() {
    return Text.of(UnreadableCount.class, "count.cure", least);
  }
}
