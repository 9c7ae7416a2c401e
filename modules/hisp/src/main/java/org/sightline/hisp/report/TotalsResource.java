package org.sightline.hisp.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.measure.Driver;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Wilson;

/** The sums over the published reports of a quarter, for checking an import. */
@Path("hisp/totals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TotalsResource {

  @Inject private QuarterlyReports reports;

  /** The sums of a quarter, pooled. */
  @GET
  public Totals get(@QueryParam("quarter") @Nullable String quarter) {
    QuarterTotals totals = reports.totals(BadQuarter.required(quarter));
    Map<Driver, PooledMeasure> measures = new TreeMap<>();
    totals.answers().forEach((driver, counts) -> measures.put(driver, pooled(counts)));
    measures.remove(Driver.OTHER);
    return new Totals(
        totals.quarter().toString(),
        totals.surveyResults(),
        totals.providers(),
        totals.services(),
        totals.customers(),
        totals.offered(),
        totals.respondents(),
        measures);
  }

  private static PooledMeasure pooled(QuestionCounts counts) {
    Interval interval = Wilson.interval(counts.favourable(), counts.n()).orElseThrow();
    return new PooledMeasure(
        List.of(counts.n1(), counts.n2(), counts.n3(), counts.n4(), counts.n5()),
        counts.n(),
        counts.mean().orElseThrow(),
        new Favourable(
            counts.favourableShare().orElseThrow(), interval.low(), interval.high(), counts.n()));
  }

  /** The sums of a quarter; a volume is null where no survey knows it. */
  public record Totals(
      String quarter,
      long surveyResults,
      long providers,
      long services,
      @Nullable Long customers,
      @Nullable Long offered,
      @Nullable Long respondents,
      Map<Driver, PooledMeasure> measures) {}

  /** Pooled answers: how often 1 to 5, their number and mean, and the favourable share. */
  public record PooledMeasure(List<Long> counts, long n, double mean, Favourable favourable) {}

  /** A favourable share with its 95 percent interval by Wilson, all fractions from 0 to 1. */
  public record Favourable(double share, double low, double high, long n) {}
}
