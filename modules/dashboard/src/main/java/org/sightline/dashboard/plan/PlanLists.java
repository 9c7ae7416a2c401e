package org.sightline.dashboard.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.faces.Option;
import org.sightline.message.Text;
import org.sightline.organization.OrganizationId;
import org.sightline.paging.NameCursor;
import org.sightline.plans.executive.CycleNotFound;
import org.sightline.plans.executive.CycleSummary;
import org.sightline.plans.executive.Cycles;
import org.sightline.plans.executive.ExecutiveId;
import org.sightline.plans.executive.ExecutiveNotFound;
import org.sightline.plans.plan.ExecutivePlans;
import org.sightline.plans.plan.NewPlan;
import org.sightline.plans.plan.PlanDetails;
import org.sightline.plans.plan.PlanState;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalYear;

/** Reads the executives within reach with their plans of a fiscal year, and begins plans. */
@Dependent
class PlanLists {

  private static final int MOST = 1_000;
  private static final List<PlanState> STAGES =
      List.of(PlanState.DRAFT, PlanState.CONSULTATION, PlanState.SIGNING, PlanState.ESTABLISHED);

  @Inject private ExecutivePlans plans;
  @Inject private Cycles cycles;
  @Inject private Clock clock;

  /** Every executive within reach, by name. */
  List<PlanLine> lines(int fiscalYear) {
    return plans.overview(fiscalYear, NameCursor.START, MOST).stream().map(PlanLine::new).toList();
  }

  /** How many executives are at each stage, those without a plan first. */
  static List<StageCount> stages(List<PlanLine> lines) {
    List<StageCount> counts = new ArrayList<>();
    counts.add(count(PlanLine.NO_PLAN, Text.of(PlanLists.class, "stage.NONE"), lines));
    STAGES.forEach(state -> counts.add(count(state.name(), state.label(), lines)));
    return counts;
  }

  /** The fiscal years that have a cycle, the present and the next one, the latest first. */
  List<Option> years() {
    Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    years.add(thisYear());
    years.add(thisYear() + 1);
    cycles.list().stream().map(CycleSummary::fiscalYear).forEach(years::add);
    return years.stream()
        .map(year -> new Option(year.toString(), FiscalYear.of(year).toString()))
        .toList();
  }

  /** The year that was asked for, else the present one. */
  int year(@Nullable String asked) {
    return asked != null && asked.matches("[1-9]\\d{3}") ? Integer.parseInt(asked) : thisYear();
  }

  /**
   * Begins the plan of an executive for a year.
   *
   * @throws ExecutiveNotFound when the executive is not within reach
   * @throws CycleNotFound when the agency has no cycle of the year
   */
  PlanDetails begin(ExecutiveId executive, int fiscalYear) {
    CycleSummary cycle =
        lines(fiscalYear).stream()
            .map(line -> line.of().executive())
            .filter(one -> one.id().equals(executive))
            .findFirst()
            .flatMap(one -> cycles.ofYear(one.agency(), fiscalYear))
            .orElseThrow(CycleNotFound::new);
    return plans.begin(new NewPlan(executive, cycle.id(), null));
  }

  /**
   * Opens the cycle of a year.
   *
   * @param agency the agency; null for somebody who belongs to none
   * @throws CycleNotFound when there is no agency
   */
  void open(@Nullable OrganizationId agency, int fiscalYear) {
    if (agency == null) {
      throw new CycleNotFound();
    }
    cycles.open(agency, FiscalYear.of(fiscalYear));
  }

  /** Whether an agency whose executives are shown has no cycle of the year yet. */
  boolean lacksCycle(List<PlanLine> lines, int fiscalYear) {
    Stream<CycleSummary> known =
        cycles.list().stream().filter(cycle -> cycle.fiscalYear() == fiscalYear);
    return !lines.isEmpty() && known.findAny().isEmpty();
  }

  private int thisYear() {
    return FiscalCalendar.FEDERAL.yearOf(LocalDate.now(clock)).value();
  }

  private static StageCount count(String value, Text label, List<PlanLine> lines) {
    return new StageCount(
        value, label, lines.stream().filter(line -> line.stage().equals(value)).count());
  }
}
