package org.sightline.dashboard.plan;

import org.sightline.message.Text;
import org.sightline.plans.content.SmartLetter;

/**
 * One of the five marks of a good requirement.
 *
 * @param letter which
 * @param there whether the requirement has it
 */
record SmartMark(SmartLetter letter, boolean there) {

  /** Tone of its badge. */
  public String tone() {
    return there ? "good" : "watch";
  }

  /** Its name, and what is missing. */
  public Text text() {
    return there
        ? Text.of(SmartMark.class, "smart.there", letter.label())
        : Text.of(SmartMark.class, "smart.missing", letter.label(), letter.missing());
  }
}
