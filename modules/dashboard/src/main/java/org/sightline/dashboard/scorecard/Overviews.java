package org.sightline.dashboard.scorecard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.faces.Option;
import org.sightline.inbox.Inbox;
import org.sightline.inbox.InboxItem;
import org.sightline.measure.MeasureId;
import org.sightline.measure.catalogue.MeasureCatalogue;
import org.sightline.measure.catalogue.MeasureStanding;
import org.sightline.plans.executive.ExecutiveId;
import org.sightline.plans.executive.ExecutiveSummary;
import org.sightline.plans.sight.ChainOfSight;
import org.sightline.plans.sight.LinesOfSight;
import org.sightline.plans.sight.MeasureNode;
import org.sightline.plans.sight.Strand;

/** Reads what the overview shows, in as many queries for one measure as for a hundred. */
@Dependent
class Overviews {

  private static final int MOST_NEEDS = 5;
  private static final int MOST_WAITING = 100;
  private static final String SIGN = "SIGN";

  @Inject private ExecutiveChoice choice;
  @Inject private LinesOfSight lines;
  @Inject private MeasureCatalogue catalogue;
  @Inject private Inbox inbox;

  Overview read(@Nullable UUID asked, ZoneId zone, Locale locale) {
    List<ExecutiveSummary> reached = choice.reached();
    Optional<ExecutiveId> chosen = choice.of(asked, reached);
    ChainOfSight chain = chosen.map(lines::of).orElse(null);
    Map<MeasureId, MeasureStanding> standings = standings(chain);
    List<InboxItem> waiting = inbox.mine(MOST_WAITING);
    return new Overview(
        chain == null ? null : chain.executive(),
        reached.size() > 1 ? options(reached) : List.of(),
        ServiceTrends.of(standings.values()).sentence(signatures(waiting)),
        waiting.stream().limit(MOST_NEEDS).map(NeedLine::of).toList(),
        waiting.size(),
        tiles(standings.values(), zone, locale),
        chain == null ? List.of() : chain.gaps(),
        asOf(standings.values()));
  }

  private Map<MeasureId, MeasureStanding> standings(@Nullable ChainOfSight chain) {
    if (chain == null) {
      return Map.of();
    }
    Set<MeasureId> measures =
        chain.strands().stream()
            .map(Strand::measure)
            .filter(Objects::nonNull)
            .map(MeasureNode::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return measures.isEmpty() ? Map.of() : catalogue.standings(measures);
  }

  private static List<OverviewTile> tiles(
      Collection<MeasureStanding> standings, ZoneId zone, Locale locale) {
    List<OverviewTile> tiles = new ArrayList<>();
    standings.forEach(one -> tiles.add(OverviewTile.of(one, zone, locale)));
    tiles.sort(OverviewTile.NEEDS_ATTENTION_FIRST);
    return tiles;
  }

  private static long signatures(List<InboxItem> waiting) {
    return waiting.stream().filter(item -> item.kind().startsWith(SIGN)).count();
  }

  private static List<Option> options(List<ExecutiveSummary> reached) {
    return reached.stream()
        .map(one -> new Option(one.id().toString(), one.name() + ", " + one.position()))
        .toList();
  }

  private static @Nullable Instant asOf(Collection<MeasureStanding> standings) {
    return standings.stream()
        .flatMap(one -> one.latest().stream())
        .map(one -> one.provenance().asOf())
        .max(Instant::compareTo)
        .orElse(null);
  }
}
