package org.sightline.dashboard.scorecard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.measure.FigureText;
import org.sightline.measure.MeasureId;
import org.sightline.measure.catalogue.MeasureCatalogue;
import org.sightline.measure.catalogue.MeasureStanding;
import org.sightline.plans.executive.ExecutiveId;
import org.sightline.plans.executive.ExecutiveNotFound;
import org.sightline.plans.sight.ChainOfSight;
import org.sightline.plans.sight.LinesOfSight;
import org.sightline.plans.sight.MeasureNode;
import org.sightline.plans.sight.OutcomeLink;
import org.sightline.plans.sight.Strand;

/** Reads what the page of a chain shows, in a constant number of queries. */
@Dependent
class ChainPages {

  @Inject private ExecutiveChoice choice;
  @Inject private LinesOfSight lines;
  @Inject private MeasureCatalogue catalogue;

  ChainPage read(
      @Nullable UUID asked, @Nullable UUID measure, @Nullable UUID outcome, Locale locale) {
    ExecutiveId executive =
        asked == null
            ? choice.of(null, choice.reached()).orElseThrow(ExecutiveNotFound::new)
            : new ExecutiveId(asked);
    ChainOfSight chain = lines.of(executive);
    Map<MeasureId, MeasureStanding> standings = standings(chain);
    return new ChainPage(
        chain,
        chain.strands().stream().map(one -> card(one, standings, locale)).toList(),
        pair(chain, measure, outcome)
            .map(found -> compared(found.measure(), found.link(), standings, locale))
            .orElse(null),
        asOf(standings));
  }

  private Map<MeasureId, MeasureStanding> standings(ChainOfSight chain) {
    Set<MeasureId> measures = new LinkedHashSet<>();
    for (Strand strand : chain.strands()) {
      MeasureNode own = strand.measure();
      if (own != null) {
        measures.add(own.id());
      }
      strand.outcomes().forEach(link -> measures.add(link.outcome().id()));
    }
    return measures.isEmpty() ? Map.of() : catalogue.standings(measures);
  }

  private static StrandCard card(
      Strand strand, Map<MeasureId, MeasureStanding> standings, Locale locale) {
    MeasureNode own = strand.measure();
    MeasureStanding standing = own == null ? null : standings.get(own.id());
    return new StrandCard(
        strand,
        standing == null
            ? null
            : standing
                .latest()
                .map(latest -> FigureText.of(latest, standing.measure().kind().unit(), locale))
                .orElse(null));
  }

  /** The pair asked for; without one the first that the chain has. */
  private static Optional<Found> pair(
      ChainOfSight chain, @Nullable UUID measure, @Nullable UUID outcome) {
    List<Found> all = new ArrayList<>();
    for (Strand strand : chain.strands()) {
      MeasureNode own = strand.measure();
      if (own != null) {
        strand.outcomes().forEach(link -> all.add(new Found(own, link)));
      }
    }
    return all.stream()
        .filter(one -> measure == null || one.measure().id().value().equals(measure))
        .filter(one -> outcome == null || one.link().outcome().id().value().equals(outcome))
        .findFirst();
  }

  private static @Nullable ComparedPair compared(
      MeasureNode measure,
      OutcomeLink link,
      Map<MeasureId, MeasureStanding> standings,
      Locale locale) {
    MeasureStanding upper = standings.get(measure.id());
    MeasureStanding lower = standings.get(link.outcome().id());
    if (upper == null || lower == null) {
      return null;
    }
    AlignedPanels panels = AlignedPanels.of(upper, lower, locale);
    return new ComparedPair(measure, link, panels.upper(), panels.lower(), panels.period());
  }

  private static @Nullable Instant asOf(Map<MeasureId, MeasureStanding> standings) {
    return standings.values().stream()
        .flatMap(one -> one.latest().stream())
        .map(one -> one.provenance().asOf())
        .max(Instant::compareTo)
        .orElse(null);
  }

  private record Found(MeasureNode measure, OutcomeLink link) {}
}
