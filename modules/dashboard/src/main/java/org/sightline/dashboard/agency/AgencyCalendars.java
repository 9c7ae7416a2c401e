package org.sightline.dashboard.agency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.Agencies;
import org.sightline.organization.Agency;
import org.sightline.organization.OrganizationId;
import org.sightline.paging.NameCursor;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/** Agencies with the calendars that name their quarters. */
@Dependent
public class AgencyCalendars {

  private static final int MOST = 1_000;

  @Inject private Agencies agencies;
  @Inject private Clock clock;

  /** The agencies within the reader's reach. */
  public List<Agency> all() {
    return agencies.list(NameCursor.START, MOST);
  }

  /** One agency, which is known to be there. */
  public Agency of(OrganizationId id) {
    return agencies.find(id).orElseThrow();
  }

  /** The calendar of a page: the one that its agencies share, else the federal one. */
  public static FiscalCalendar shared(List<Agency> shown, @Nullable UUID only) {
    Set<FiscalCalendar> calendars =
        shown.stream()
            .filter(one -> only == null || one.id().value().equals(only))
            .map(one -> new FiscalCalendar(one.fiscalYearStart()))
            .collect(Collectors.toSet());
    return calendars.size() == 1 ? calendars.iterator().next() : FiscalCalendar.FEDERAL;
  }

  /** The quarter that runs now. */
  public FiscalQuarter now(FiscalCalendar calendar) {
    return calendar.quarterOf(LocalDate.now(clock));
  }

  /** The zone in which days end. */
  public ZoneId zone() {
    return clock.getZone();
  }
}
