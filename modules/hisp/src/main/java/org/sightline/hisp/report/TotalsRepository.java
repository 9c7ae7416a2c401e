package org.sightline.hisp.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Map;
import java.util.stream.Collectors;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.measure.Driver;
import org.sightline.security.Scope;
import org.sightline.time.FiscalQuarter;

/** Sums over published reports, computed by the store. */
@ApplicationScoped
class TotalsRepository {

  @PersistenceContext private EntityManager entities;

  QuarterTotals of(FiscalQuarter quarter, Scope published) {
    VolumeSums sums =
        restrict(
                entities.createNamedQuery(VolumeSums.OF_QUARTER, VolumeSums.class),
                quarter,
                published)
            .getSingleResult();
    Map<Driver, QuestionCounts> answers =
        restrict(
                entities.createNamedQuery(AnswerSums.OF_QUARTER, AnswerSums.class),
                quarter,
                published)
            .getResultStream()
            .collect(Collectors.toMap(AnswerSums::driver, AnswerSums::counts));
    return sums.totals(quarter, answers);
  }

  private static <T> TypedQuery<T> restrict(
      TypedQuery<T> query, FiscalQuarter quarter, Scope published) {
    return query
        .setParameter("year", quarter.year().value())
        .setParameter("quarter", quarter.number())
        .setParameter("everywhere", published.everywhere())
        .setParameter("agencies", published.parameter());
  }
}
