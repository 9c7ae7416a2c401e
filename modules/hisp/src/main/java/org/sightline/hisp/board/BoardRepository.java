package org.sightline.hisp.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.security.Scope;
import org.sightline.time.FiscalQuarter;

/** Reads the board in three queries, however many services there are. */
@ApplicationScoped
class BoardRepository {

  private static final int MOST = 10_000;

  private static final String SERVICES =
      "select new org.sightline.hisp.board.BoardService("
          + "s.id, s.name, p.name, s.agencyId, s.designated)"
          + " from Service s, ServiceProvider p where p.id = s.providerId"
          + " and (:everywhere = true or s.agencyId in :agencies) order by s.name, s.id";

  private static final String LIVE =
      " and r.state <> org.sightline.hisp.report.ReportState.ARCHIVED"
          + " and r.fiscalYear = :year and r.quarter = :quarter"
          + " and (:everywhere = true or r.agencyId in :agencies) order by r.id";

  private static final String REPORTS_OF_SERVICES =
      "select new org.sightline.hisp.board.BoardReport("
          + "r.serviceId, r.id, r.state, r.untouched, r.correctsId, r.reportVersion, r.submittedAt)"
          + " from QuarterlyReport r where r.serviceId is not null"
          + LIVE;

  private static final String REPORTS_OF_PROVIDERS =
      "select distinct new org.sightline.hisp.board.BoardReport("
          + "s.serviceId, r.id, r.state, r.untouched, r.correctsId, r.reportVersion, r.submittedAt)"
          + " from SurveyResult s, QuarterlyReport r where r.id = s.reportId"
          + " and r.serviceId is null"
          + LIVE;

  @PersistenceContext private EntityManager entities;

  List<BoardService> services(Scope scope) {
    return entities
        .createQuery(SERVICES, BoardService.class)
        .setParameter("everywhere", scope.everywhere())
        .setParameter("agencies", scope.parameter())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** The live reports on a quarter, one for each service that they cover. */
  List<BoardReport> reports(FiscalQuarter quarter, Scope scope) {
    return Stream.of(REPORTS_OF_SERVICES, REPORTS_OF_PROVIDERS)
        .flatMap(
            query ->
                entities
                    .createQuery(query, BoardReport.class)
                    .setParameter("year", quarter.year().value())
                    .setParameter("quarter", quarter.number())
                    .setParameter("everywhere", scope.everywhere())
                    .setParameter("agencies", scope.parameter())
                    .setMaxResults(MOST)
                    .getResultStream())
        .toList();
  }
}
