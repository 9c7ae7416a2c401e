package org.sightline.plans.sight;

import org.sightline.message.Text;

/**
 * A gap with its sentence.
 *
 * @param code which one
 * @param sentence what is missing
 */
public record StatedGap(Gap code, Text sentence) {

  static StatedGap of(Gap gap) {
    return new StatedGap(gap, gap.sentence());
  }
}
