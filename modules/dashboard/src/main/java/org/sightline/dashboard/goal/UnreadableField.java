package org.sightline.dashboard.goal;

import org.sightline.message.Text;

/** A field of a form holds something that it cannot mean. */
final class UnreadableField extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String what;

  /**
   * @param what what the field should hold, as the messages name it
   */
  UnreadableField(String what) {
    super("no " + what);
    this.what = what;
  }

  /** What is wrong, for readers. */
  Text happened() {
    return Text.of(UnreadableField.class, what + ".wrong");
  }

  /** What to do, for readers. */
  Text cure() {
    return Text.of(UnreadableField.class, what + ".cure");
  }
}
