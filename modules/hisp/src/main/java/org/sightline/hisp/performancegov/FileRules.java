package org.sightline.hisp.performancegov;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
    boolean sameQuarter = isSame(Columns.QUARTER, Report::quarter, here, first);
    boolean sameProvider = isSame(Columns.PROVIDER_ID, Report::provider, here, first);
    return sameQuarter && sameProvider;
  }

  private boolean isSame(String column, Function<Report, Object> part, Report here, Report first) {
    Object said = part.apply(here);
    Object saidFirst = part.apply(first);
    if (!said.equals(saidFirst)) {
      problems.add(
          ImportProblem.CONTRADICTS_EARLIER_ROW.at(
              here.row(), column, said.toString(), first.row(), saidFirst.toString()));
    }
    return said.equals(saidFirst);
  }
}
