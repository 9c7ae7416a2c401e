package org.sightline.dashboard.report;

import org.jspecify.annotations.Nullable;
import org.sightline.hisp.report.BadQuarter;
import org.sightline.time.FiscalQuarter;

/** The quarter that an address names. */
final class QuarterParameter {

  private QuarterParameter() {}

  /** The quarter; null, for the usual one, where none is named or what is named is none. */
  static @Nullable FiscalQuarter of(String text) {
    try {
      return text.isBlank() ? null : BadQuarter.required(text);
    } catch (BadQuarter e) {
      // What was typed into an address is never trusted; the page shows which quarter it took.
      return null;
    }
  }
}
