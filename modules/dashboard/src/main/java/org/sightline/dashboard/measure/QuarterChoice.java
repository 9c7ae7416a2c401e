package org.sightline.dashboard.measure;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.Observation;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;
import org.sightline.time.Period;

/**
 * The quarter that a page shows, and those that a reader may choose instead: every quarter from the
 * first to the last with figures, those in between without figures included.
 *
 * @param chosen the quarter shown
 * @param first the earliest quarter to choose
 * @param last the latest quarter to choose
 * @param calendar names the dates of the quarters
 */
public record QuarterChoice(
    FiscalQuarter chosen, FiscalQuarter first, FiscalQuarter last, FiscalCalendar calendar) {

  private static final int MOST = 80;

  /**
   * The choice that a page offers.
   *
   * @param asked what stands in the address; the latest quarter with figures where it is none
   * @param known the quarters with figures
   * @param now the quarter shown where there are no figures at all
   */
  public static QuarterChoice of(
      @Nullable String asked,
      Collection<FiscalQuarter> known,
      FiscalQuarter now,
      FiscalCalendar calendar) {
    FiscalQuarter last = known.isEmpty() ? now : Collections.max(known);
    FiscalQuarter first = known.isEmpty() ? now : Collections.min(known);
    FiscalQuarter wanted = parsed(asked);
    if (wanted == null || wanted.compareTo(first) < 0 || wanted.compareTo(last) > 0) {
      return new QuarterChoice(last, first, last, calendar);
    }
    return new QuarterChoice(wanted, first, last, calendar);
  }

  /** The choice over the quarters in which something was observed; see {@link #of}. */
  public static QuarterChoice over(
      @Nullable String asked,
      Stream<Observation> observed,
      FiscalQuarter now,
      FiscalCalendar calendar) {
    return of(
        asked,
        observed.map(one -> calendar.quarterOf(one.period())).collect(Collectors.toSet()),
        now,
        calendar);
  }

  private static @Nullable FiscalQuarter parsed(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return FiscalQuarter.parse(text.strip());
    } catch (DateTimeParseException e) {
      // What was typed into an address is never trusted; the page shows which quarter it took.
      return null;
    }
  }

  /** The quarter before; null at the first one. */
  public @Nullable FiscalQuarter previous() {
    return chosen.compareTo(first) > 0 ? chosen.previous() : null;
  }

  /** The quarter after; null at the last one. */
  public @Nullable FiscalQuarter next() {
    return chosen.compareTo(last) < 0 ? chosen.next() : null;
  }

  /** All quarters to choose from, the newest first. */
  public List<FiscalQuarter> options() {
    List<FiscalQuarter> options = new ArrayList<>();
    for (FiscalQuarter at = last; at.compareTo(first) >= 0 && options.size() < MOST; ) {
      options.add(at);
      at = at.previous();
    }
    return options;
  }

  /** The dates of a quarter. */
  public Period dates(FiscalQuarter quarter) {
    return calendar.period(quarter);
  }
}
