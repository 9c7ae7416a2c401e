package org.sightline.lineofsight.hypothesis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.measure.Direction;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureSeries;
import org.sightline.measure.Unit;
import org.sightline.measure.catalogue.MeasureCatalogue;
import org.sightline.measure.catalogue.MeasureNotFound;
import org.sightline.measure.catalogue.MeasureSummary;
import org.sightline.message.Text;
import org.sightline.organization.Agencies;
import org.sightline.organization.Agency;
import org.sightline.organization.OrganizationId;

/** Looks up what hypotheses join and what may be said of each; all of them in two queries. */
@ApplicationScoped
class HypothesisEvidence {

  private MeasureCatalogue catalogue;
  private Agencies agencies;

  protected HypothesisEvidence() {}

  @Inject
  HypothesisEvidence(MeasureCatalogue catalogue, Agencies agencies) {
    this.catalogue = catalogue;
    this.agencies = agencies;
  }

  /**
   * The measures of a claim.
   *
   * @throws MeasureNotFound when one of them is not within reach
   * @throws HypothesisRefused when they are of the wrong kind
   */
  ClaimMeasures measures(Claim claim) {
    Map<MeasureId, MeasureSummary> found =
        catalogue.all(List.of(claim.cxMeasure(), claim.outcomeMeasure())).stream()
            .collect(Collectors.toMap(MeasureSummary::id, Function.identity()));
    MeasureSummary cx = found.get(claim.cxMeasure());
    MeasureSummary outcome = found.get(claim.outcomeMeasure());
    if (cx == null || outcome == null) {
      throw new MeasureNotFound();
    }
    return new ClaimMeasures(cx, outcome);
  }

  /** Hypotheses with their evidence, in the given order. */
  List<HypothesisSummary> summaries(Collection<Hypothesis> hypotheses) {
    Set<MeasureId> measures = new LinkedHashSet<>();
    for (Hypothesis one : hypotheses) {
      measures.add(one.claim().cxMeasure());
      measures.add(one.claim().outcomeMeasure());
    }
    Map<MeasureId, MeasureSeries> series =
        measures.isEmpty() ? Map.of() : catalogue.currentSeries(measures);
    Map<OrganizationId, String> names = new HashMap<>();
    List<HypothesisSummary> summaries = new ArrayList<>();
    for (Hypothesis one : hypotheses) {
      String agency = names.computeIfAbsent(one.agencyId(), this::name);
      summaries.add(one.summary(evidence(one, agency, series)));
    }
    return summaries;
  }

  private static Evidence evidence(
      Hypothesis one, String agency, Map<MeasureId, MeasureSeries> series) {
    Claim claim = one.claim();
    return EvidenceRule.decide(
        one.state(),
        claim,
        agency,
        series.getOrDefault(claim.cxMeasure(), unknown()),
        series.getOrDefault(claim.outcomeMeasure(), unknown()));
  }

  private String name(OrganizationId agency) {
    return agencies.find(agency).map(Agency::name).orElse("");
  }

  private static MeasureSeries unknown() {
    return new MeasureSeries(
        Text.of(HypothesisEvidence.class, "measure.unknown"),
        Unit.TEXT,
        Direction.UNDEFINED,
        List.of());
  }
}
