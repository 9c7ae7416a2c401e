package org.sightline.dashboard.goal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.faces.Option;
import org.sightline.dashboard.faces.Wording;
import org.sightline.goals.goal.GoalFilter;
import org.sightline.goals.goal.GoalId;
import org.sightline.goals.goal.GoalKind;
import org.sightline.goals.goal.GoalNode;
import org.sightline.goals.goal.GoalState;
import org.sightline.goals.goal.GoalSummary;
import org.sightline.goals.goal.Goals;
import org.sightline.goals.indicator.IndicatorSummary;
import org.sightline.goals.indicator.Indicators;
import org.sightline.goals.plan.StrategicPlanId;
import org.sightline.goals.plan.StrategicPlanSummary;
import org.sightline.goals.plan.StrategicPlans;
import org.sightline.paging.NameCursor;

/** The goals in their tree: {@code /goal/goals.xhtml}. */
@Named
@RequestScoped
public class GoalsView {

  private static final int MOST = 500;

  @Inject private Goals goals;
  @Inject private Indicators indicators;
  @Inject private StrategicPlans plans;

  private @Nullable UUID plan;
  private @Nullable String kind;
  private @Nullable String status;
  private List<StrategicPlanSummary> known = List.of();
  private List<GoalLine> lines = List.of();

  /** Reads everything that the page shows. */
  public void load() {
    known = plans.list(NameCursor.START, MOST);
    GoalFilter filter =
        new GoalFilter(
            plan == null ? null : new StrategicPlanId(plan),
            constant(GoalKind.values(), kind),
            constant(GoalState.values(), status));
    List<GoalSummary> found = goals.list(filter, NameCursor.START, MOST);
    Map<GoalId, List<IndicatorSummary>> measured =
        indicators.ofGoals(found.stream().map(GoalSummary::id).toList()).stream()
            .collect(Collectors.groupingBy(IndicatorSummary::goal));
    lines = new ArrayList<>();
    GoalNode.forest(found).forEach(top -> add(top, 0, measured));
  }

  private void add(GoalNode node, int depth, Map<GoalId, List<IndicatorSummary>> measured) {
    lines.add(new GoalLine(node.goal(), depth, measured.getOrDefault(node.goal().id(), List.of())));
    node.children().forEach(child -> add(child, depth + 1, measured));
  }

  private static <E extends Enum<E>> @Nullable E constant(E[] values, @Nullable String name) {
    return Arrays.stream(values)
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** The goals in the order of the tree. */
  public List<GoalLine> getLines() {
    return lines;
  }

  /** Whether something narrows the list. */
  public boolean isNarrowed() {
    return plan != null
        || (kind != null && !kind.isEmpty())
        || (status != null && !status.isEmpty());
  }

  /** The plans to choose from. */
  public List<Option> getPlans() {
    return known.stream().map(one -> new Option(one.id().toString(), one.name())).toList();
  }

  /** The kinds to choose from. */
  public List<Option> getKinds() {
    return Arrays.stream(GoalKind.values())
        .map(one -> new Option(one.name(), Wording.say(one.label())))
        .toList();
  }

  /** The states to choose from. */
  public List<Option> getStates() {
    return Arrays.stream(GoalState.values())
        .map(one -> new Option(one.name(), Wording.say(one.label())))
        .toList();
  }

  /** The plan whose goals are shown; null for all. */
  public @Nullable UUID getPlan() {
    return plan;
  }

  public void setPlan(@Nullable UUID plan) {
    this.plan = plan;
  }

  /** The kind shown; null for all. */
  public @Nullable String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind;
  }

  /** The state shown; null for all. */
  public @Nullable String getStatus() {
    return status;
  }

  public void setStatus(@Nullable String status) {
    this.status = status;
  }
}
