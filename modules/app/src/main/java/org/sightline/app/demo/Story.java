package org.sightline.app.demo;

import org.sightline.time.FiscalQuarter;

/** What a service of the demo tells; each story can be looked up on the pages. */
enum Story {
  /** Nothing happens but a slow drift and chance. */
  PLAIN,
  /** Trust rises by nine points from FY2026-Q2 on, far beyond what chance does. */
  IMPROVES,
  /** Trust falls by ten points from FY2026-Q2 on. */
  WORSENS,
  /** Few answers: the last quarter looks like a leap, and nothing has changed at all. */
  NOISE,
  /** Nothing was filed for FY2025-Q2: a gap in the line, never a zero. */
  MISSING_QUARTER,
  /** The trust question has other words from FY2025-Q3 on: the series begins anew. */
  REWORDED,
  /** Customers only put a thumb up or down: a share, and no mean. */
  THUMBS,
  /** Fewer than thirty answers a quarter, sometimes too few to be shown. */
  SMALL,
  /** The reports of FY2026-Q2 and FY2026-Q4 came after the due date. */
  LATE,
  /** Three channels that each count all customers: their volumes must not be added up. */
  OVERLAP;

  static final FiscalQuarter TURN = FiscalQuarter.of(2026, 2);
  static final FiscalQuarter GAP = FiscalQuarter.of(2025, 2);
  static final FiscalQuarter NEW_WORDS = FiscalQuarter.of(2025, 3);

  private static final double RISE = 9;
  private static final double FALL = -10;

  /** How many points the story moves the favourable share in a quarter. */
  double shift(FiscalQuarter quarter) {
    if (quarter.compareTo(TURN) < 0) {
      return 0;
    }
    return switch (this) {
      case IMPROVES -> RISE;
      case WORSENS -> FALL;
      default -> 0;
    };
  }

  boolean leavesOut(FiscalQuarter quarter) {
    return this == MISSING_QUARTER && quarter.equals(GAP);
  }

  boolean rewords(FiscalQuarter quarter) {
    return this == REWORDED && quarter.compareTo(NEW_WORDS) >= 0;
  }

  boolean isLate(FiscalQuarter quarter) {
    return this == LATE && (quarter.equals(TURN) || quarter.equals(FiscalQuarter.of(2026, 4)));
  }
}
