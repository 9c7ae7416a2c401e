package org.sightline.dashboard.report;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.faces.Option;
import org.sightline.hisp.report.BadQuarter;
import org.sightline.time.FiscalQuarter;

/** The quarter that an address names, and those that it may name. */
final class QuarterParameter {

  private static final int OFFERED = 12;

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

  /** The quarter that runs after the latest and those before it, the newest first. */
  static List<Option> options(FiscalQuarter latest) {
    return Stream.iterate(latest.next(), FiscalQuarter::previous)
        .limit(OFFERED)
        .map(quarter -> new Option(quarter.toString(), quarter.toString()))
        .toList();
  }
}
