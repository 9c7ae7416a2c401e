package org.sightline.hisp.published;

import org.sightline.message.Text;

/** Why a figure is not told to readers outside. */
public enum Withholding {
  /** It rests on fewer answers than may be shown. */
  FEW_ANSWERS,
  /** Subtracting it from others would give a figure on few answers. */
  COMPLEMENT;

  /**
   * The reason for readers.
   *
   * @param threshold from how many answers on figures are shown
   */
  public Text label(long threshold) {
    return Text.of(Withholding.class, "withheld." + name(), threshold);
  }
}
