package org.sightline.goals.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.plan.StrategicPlanId;
import org.sightline.organization.OrganizationId;
import org.sightline.persistence.AggregateRoot;

/** A goal of an agency, at its place in the tree. */
@Entity
@Table(name = "goal")
@NamedQuery(
    name = Goal.LIST,
    query =
        "select g from Goal g where "
            + GoalVisibility.CONDITION
            + " and (:anyPlan = true or g.planId = :plan)"
            + " and (:anyKind = true or g.kind = :kind)"
            + " and (:anyState = true or g.state = :state)"
            + " and (g.sortKey > :after or (g.sortKey = :after and g.id > :afterId))"
            + " order by g.sortKey, g.id")
@NamedQuery(
    name = Goal.ALL,
    query =
        "select g from Goal g where g.id in :ids and "
            + GoalVisibility.CONDITION
            + " order by g.sortKey, g.id")
@NamedQuery(
    name = Goal.CHILDREN,
    query =
        "select g from Goal g where g.parentId = :parent and "
            + GoalVisibility.CONDITION
            + " order by g.sortKey, g.id")
@NamedQuery(
    name = Goal.OF_AGENCY,
    query = "select g from Goal g where g.agencyId = :agency order by g.sortKey, g.id")
class Goal extends AggregateRoot {

  static final String LIST = "Goal.list";
  static final String ALL = "Goal.all";
  static final String CHILDREN = "Goal.children";
  static final String OF_AGENCY = "Goal.ofAgency";

  private static final int DIGITS = 4;

  @Column(name = "agency_id", nullable = false, updatable = false)
  private OrganizationId agencyId;

  @Column(name = "plan_id", nullable = false, updatable = false)
  private StrategicPlanId planId;

  @Column(name = "parent_id")
  private @Nullable GoalId parentId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private GoalKind kind;

  @Column(name = "external_id")
  private @Nullable String externalId;

  @Column(name = "sequence_text")
  private @Nullable String sequence;

  @Column(name = "sort_key", nullable = false)
  private String sortKey;

  @Column(name = "title", nullable = false)
  private String title;

  @Column(name = "statement", nullable = false)
  private String statement;

  @Column(name = "start_date", nullable = false)
  private LocalDate startDate;

  @Column(name = "end_date", nullable = false)
  private LocalDate endDate;

  @Column(name = "mission_outcome", nullable = false)
  private boolean missionOutcome;

  @Column(name = "behaviours", nullable = false)
  private String behaviours;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private GoalState state;

  protected Goal() {}

  Goal(NewGoal wanted, OrganizationId agency, GoalState state) {
    this.agencyId = agency;
    this.planId = wanted.plan();
    this.state = state;
    this.kind = wanted.kind();
    this.title = wanted.title();
    this.statement = wanted.statement();
    this.startDate = wanted.startDate();
    this.endDate = wanted.endDate();
    this.sortKey = "";
    this.behaviours = "";
    rewrite(wanted);
  }

  /** Takes over everything that may change while it is a draft. */
  final void rewrite(NewGoal wanted) {
    this.parentId = wanted.parent();
    this.kind = wanted.kind();
    this.externalId = wanted.externalId();
    this.sequence = wanted.sequence();
    this.title = wanted.title();
    this.statement = wanted.statement();
    this.startDate = wanted.startDate();
    this.endDate = wanted.endDate();
    this.missionOutcome = wanted.missionOutcome();
    this.sortKey = sortKey(wanted.sequence(), wanted.title());
    this.behaviours =
        wanted.behaviours().stream().sorted().map(Behaviour::name).collect(Collectors.joining(","));
  }

  GoalId id() {
    return new GoalId(key());
  }

  GoalState state() {
    return state;
  }

  void moveTo(GoalState next) {
    state = next;
  }

  String sortKey() {
    return sortKey;
  }

  GoalSummary summary() {
    return new GoalSummary(
        id(),
        agencyId,
        planId,
        parentId,
        kind,
        externalId,
        sequence,
        title,
        statement,
        startDate,
        endDate,
        missionOutcome,
        behaviours(behaviours),
        state,
        version());
  }

  /** Sequences in the order of their numbers: 1.2 before 1.10; goals without one come last. */
  static String sortKey(@Nullable String sequence, String title) {
    if (sequence == null || sequence.isBlank()) {
      return "~" + title;
    }
    String padded =
        Arrays.stream(sequence.strip().split("\\."))
            .map(part -> "0".repeat(Math.max(0, DIGITS - part.length())) + part)
            .collect(Collectors.joining("."));
    return padded + " " + title;
  }

  private static Set<Behaviour> behaviours(String stored) {
    return Arrays.stream(stored.split(","))
        .filter(name -> !name.isEmpty())
        .map(Behaviour::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
