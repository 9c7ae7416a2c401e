package org.sightline.dashboard.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.dashboard.faces.Option;
import org.sightline.goals.goal.GoalFilter;
import org.sightline.goals.goal.GoalId;
import org.sightline.goals.goal.GoalSummary;
import org.sightline.goals.goal.Goals;
import org.sightline.hisp.provider.ServiceFilter;
import org.sightline.hisp.provider.ServiceProviders;
import org.sightline.measure.MeasureId;
import org.sightline.measure.catalogue.MeasureCatalogue;
import org.sightline.measure.catalogue.MeasureFilter;
import org.sightline.measure.catalogue.MeasureSummary;
import org.sightline.organization.OrganizationId;
import org.sightline.paging.NameCursor;

/** What requirements can refer to: measures, goals and services of the agency, and their names. */
@Dependent
class PlanPicks {

  private static final int SHOWN = 20;
  private static final int MOST = 1_000;

  @Inject private MeasureCatalogue catalogue;
  @Inject private Goals goals;
  @Inject private ServiceProviders providers;

  /** Looks for words in one kind of thing of an agency. */
  List<Option> find(String kind, String words, OrganizationId agency, Locale locale) {
    return switch (kind) {
      case "measure", "outcome" -> measures(kind, words, agency, locale);
      case "goal" -> goals(words, agency);
      default -> List.of();
    };
  }

  /** The services of an agency to choose from. */
  List<Option> services(OrganizationId agency) {
    return providers
        .services(new ServiceFilter(agency, null, null), NameCursor.START, MOST)
        .stream()
        .map(one -> new Option(one.id().toString(), one.name()))
        .toList();
  }

  /** What measures are called, by their identity; those not within reach are left out. */
  Map<MeasureId, String> measures(Collection<MeasureId> ids, Locale locale) {
    return ids.isEmpty()
        ? Map.of()
        : catalogue.all(ids).stream()
            .collect(Collectors.toMap(MeasureSummary::id, one -> one.name().in(locale)));
  }

  /** What goals are called, by their identity; those not within reach are left out. */
  Map<GoalId, String> goals(Collection<GoalId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : goals.all(ids).stream().collect(Collectors.toMap(GoalSummary::id, PlanPicks::name));
  }

  // An outcome is a measure of a goal of the mission; where an agency has none yet, any can be one.
  private List<Option> measures(String kind, String words, OrganizationId agency, Locale locale) {
    List<MeasureSummary> found = catalogue.list(new MeasureFilter(agency, words, null), null, MOST);
    boolean outcomes =
        kind.equals("outcome") && found.stream().anyMatch(one -> one.kind().missionOutcome());
    return found.stream()
        .filter(one -> !outcomes || one.kind().missionOutcome())
        .limit(SHOWN)
        .map(one -> new Option(one.id().toString(), one.name().in(locale)))
        .toList();
  }

  private List<Option> goals(String words, OrganizationId agency) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    Stream<GoalSummary> all =
        goals.list(GoalFilter.ALL, NameCursor.START, MOST).stream()
            .filter(goal -> goal.agency().equals(agency));
    return all.filter(goal -> name(goal).toLowerCase(Locale.ROOT).contains(wanted))
        .limit(SHOWN)
        .map(goal -> new Option(goal.id().toString(), name(goal)))
        .toList();
  }

  private static String name(GoalSummary goal) {
    return goal.sequence() == null ? goal.title() : goal.sequence() + " " + goal.title();
  }
}
