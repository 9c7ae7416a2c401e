package org.sightline.hisp.performancegov;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sightline.ingest.ImportProblem;
import org.sightline.ingest.ProblemList;
import org.sightline.time.FiscalQuarter;

/** What must hold between the rows of one file. Keeps ids only. */
final class FileRules {

  /** A report as the first of its rows describes it. */
  private record Report(long row, FiscalQuarter quarter, long provider) {}

  private final ProblemList problems;
  private final Map<Long, Long> rowsById = new HashMap<>();
  private final Map<Long, Report> reports = new HashMap<>();
  private final Set<Long> organizations = new HashSet<>();
  private final Set<Long> providers = new HashSet<>();
  private final Set<Long> services = new HashSet<>();

  FileRules(ProblemList problems) {
    this.problems = problems;
  }

  /** Whether the row agrees with those before it. */
  boolean accepts(ReportedRow row) {
    organizations.add(row.organization().id());
    providers.add(row.provider().id());
    services.add(row.service().id());
    boolean unique = hasNewId(row.origin());
    return agreesWithItsReport(row) && unique;
  }

  int reports() {
    return reports.size();
  }

  int organizations() {
    return organizations.size();
  }

  int providers() {
    return providers.size();
  }

  int services() {
    return services.size();
  }

  private boolean hasNewId(RowOrigin origin) {
    Long first = rowsById.putIfAbsent(origin.id(), origin.row());
    if (first != null) {
      String id = Long.toString(origin.id());
      problems.add(ImportProblem.REPEATED_KEY.at(origin.row(), Columns.ID, id, first));
    }
    return first == null;
  }

  private boolean agreesWithItsReport(ReportedRow row) {
    ReportedCollection collection = row.collection();
    Report here = new Report(row.origin().row(), collection.quarter(), row.provider().id());
    Report first = reports.putIfAbsent(collection.id(), here);
    if (first == null) {
      return true;
    }
    boolean sameQuarter = first.quarter().equals(here.quarter());
    if (!sameQuarter) {
      tell(here, Columns.QUARTER, here.quarter(), first, first.quarter());
    }
    boolean sameProvider = first.provider() == here.provider();
    if (!sameProvider) {
      tell(here, Columns.PROVIDER_ID, here.provider(), first, first.provider());
    }
    return sameQuarter && sameProvider;
  }

  private <T> void tell(Report here, String column, T value, Report first, T firstValue) {
    problems.add(
        ImportProblem.CONTRADICTS_EARLIER_ROW.at(
            here.row(), column, String.valueOf(value), first.row(), String.valueOf(firstValue)));
  }
}
