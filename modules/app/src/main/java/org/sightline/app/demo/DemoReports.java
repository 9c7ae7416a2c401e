package org.sightline.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sightline.hisp.report.ReportState;
import org.sightline.hisp.report.ReportTimes;
import org.sightline.measure.Driver;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/** Writes the reports of the demo: the same ones, down to the last answer, every time. */
final class DemoReports {

  /** Behind every quarter of the real data, so that nothing real is added up with it. */
  static final FiscalQuarter FIRST = FiscalQuarter.of(2023, 2);

  /** The last quarter that has ended. */
  static final FiscalQuarter LATEST = FiscalQuarter.of(2026, 4);

  /** The quarter that is running. */
  static final FiscalQuarter RUNNING = FiscalQuarter.of(2027, 1);

  private static final double PASSED = 0.55;
  private static final int LATE_BY = 43;
  private static final int PUBLISHED_AFTER = 45;

  private final Map<Driver, List<String>> wordings = DemoFiles.wordings();
  private final List<DemoService> services = DemoFiles.services();

  List<DemoService> services() {
    return services;
  }

  /** All reports, by service and quarter. */
  List<DemoReport> all() {
    return services.stream().flatMap(service -> of(service).stream()).toList();
  }

  /** The reports of one service in the order of quarters. */
  List<DemoReport> of(DemoService service) {
    List<DemoReport> reports = new ArrayList<>();
    for (FiscalQuarter quarter = FIRST; quarter.compareTo(RUNNING) <= 0; quarter = quarter.next()) {
      if (isWritten(service, quarter)) {
        reports.add(report(service, quarter));
      }
    }
    return reports;
  }

  /** Two agencies have begun with the running quarter. */
  private static boolean isWritten(DemoService service, FiscalQuarter quarter) {
    boolean begins = service.agency().compareTo(DemoAgency.SHORELINES) <= 0;
    return !service.story().leavesOut(quarter) && (begins || !quarter.equals(RUNNING));
  }

  private DemoReport report(DemoService service, FiscalQuarter quarter) {
    ReportState state = state(service, quarter);
    double part = quarter.equals(RUNNING) ? PASSED : 1;
    Surveying surveying = new Surveying(service, quarter, FIRST.until(quarter), part, wordings);
    return new DemoReport(
        service, quarter, state, times(service, quarter, state), surveying.surveys());
  }

  /** The first agency shows every state of a report in the latest quarter. */
  private static ReportState state(DemoService service, FiscalQuarter quarter) {
    if (quarter.equals(RUNNING)) {
      return ReportState.DRAFT;
    }
    if (!quarter.equals(LATEST)) {
      return ReportState.PUBLISHED;
    }
    return switch (service.name()) {
      case "Change of household", "Lost meal card", "Respite care booking" -> ReportState.SUBMITTED;
      case "Allowance payment help line" -> ReportState.CHANGE_REQUESTED;
      case "Energy advice visit" -> ReportState.DRAFT;
      default -> ReportState.PUBLISHED;
    };
  }

  private static ReportTimes times(DemoService service, FiscalQuarter quarter, ReportState state) {
    LocalDate end = FiscalCalendar.FEDERAL.period(quarter).lastDay();
    Instant submitted = at(end.plusDays(daysUntilFiled(service, quarter)));
    return switch (state) {
      case DRAFT -> new ReportTimes(null, null);
      case PUBLISHED -> new ReportTimes(submitted, at(end.plusDays(PUBLISHED_AFTER)));
      default -> new ReportTimes(submitted, null);
    };
  }

  /** Reports are due thirty days after the quarter; most come in the last two weeks of them. */
  private static int daysUntilFiled(DemoService service, FiscalQuarter quarter) {
    return service.story().isLate(quarter)
        ? LATE_BY
        : 14 + (service.seed() * 7 + quarter.number() * 3 + quarter.year().value()) % 16;
  }

  private static Instant at(LocalDate day) {
    return day.atTime(LocalTime.of(16, 30)).toInstant(ZoneOffset.UTC);
  }
}
