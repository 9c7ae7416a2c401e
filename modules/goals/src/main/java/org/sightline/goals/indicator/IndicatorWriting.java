package org.sightline.goals.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.GoalApproved;
import org.sightline.goals.goal.GoalSummary;
import org.sightline.goals.goal.GoalVisibility;
import org.sightline.measure.MeasureId;
import org.sightline.measure.catalogue.MeasureFeed;

/** Makes indicators and sets their targets. */
@ApplicationScoped
class IndicatorWriting {

  private IndicatorRepository indicators;
  private IndicatorMeasures measures;
  private FedIndicators fed;

  protected IndicatorWriting() {}

  @Inject
  IndicatorWriting(IndicatorRepository indicators, IndicatorMeasures measures, FedIndicators fed) {
    this.indicators = indicators;
    this.measures = measures;
    this.fed = fed;
  }

  IndicatorRow add(NewIndicator wanted, GoalSummary goal) {
    requireFree(wanted, goal);
    Indicator indicator = new Indicator(wanted, goal.agency());
    IndicatorRow row =
        new IndicatorRow(indicator, goal.title(), goal.state(), goal.missionOutcome());
    MeasureId source = wanted.fedBy();
    if (source == null) {
      store(indicator);
      registerIfSeen(row);
    } else {
      MeasureFeed feed = measures.feed(source, indicator);
      store(indicator);
      fed.catchUp(indicator, feed.observations());
    }
    return row;
  }

  private void store(Indicator indicator) {
    indicators.add(indicator);
    indicators.flush();
  }

  /** The readers of goals see it from now on, and so do those of measures. */
  void show(@Observes GoalApproved approved) {
    measures.register(
        indicators.ofGoals(List.of(approved.goal().id()), GoalVisibility.everything()));
    indicators.flush();
  }

  /** Sets a target, as the next revision where there is one of its kind and period. */
  Target set(NewTarget wanted, Indicator indicator, String by, Instant at) {
    Target before = before(wanted, indicator);
    Target target = new Target(wanted, indicator, before, by, at);
    if (before != null) {
      before.isFollowed();
    }
    indicators.add(target);
    indicators.flush();
    return target;
  }

  @Nullable Target before(NewTarget wanted, Indicator indicator) {
    return indicators.currentTargets(List.of(indicator.id())).stream()
        .filter(one -> one.isFor(wanted))
        .findFirst()
        .orElse(null);
  }

  private void registerIfSeen(IndicatorRow row) {
    if (!row.goalState().isHidden()) {
      measures.register(List.of(row));
      indicators.flush();
    }
  }

  private void requireFree(NewIndicator wanted, GoalSummary goal) {
    if (!goal.state().isHidden() && !goal.state().isOpen()) {
      throw new IndicatorRefused(IndicatorRefused.Fault.GOAL_CLOSED);
    }
    IndicatorRules.fault(wanted)
        .ifPresent(
            fault -> {
              throw new IndicatorRefused(fault);
            });
    boolean taken =
        indicators.byCodes(List.of(wanted.code()), GoalVisibility.everything()).stream()
            .anyMatch(row -> row.indicator().agency().equals(goal.agency()));
    if (taken) {
      throw new IndicatorRefused(IndicatorRefused.Fault.CODE_TAKEN);
    }
  }
}
