package org.sightline.goals.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.PersonId;
import org.sightline.persistence.AggregateRoot;

/** What a person is for a goal, from a day on; it is ended, never overwritten. */
@Entity
@Table(name = "goal_role")
@NamedQuery(
    name = GoalRole.OF_GOALS,
    query =
        "select r from GoalRole r where r.goalId in :goals order by r.role, r.validFrom desc, r.id")
class GoalRole extends AggregateRoot {

  static final String OF_GOALS = "GoalRole.ofGoals";

  @Column(name = "goal_id", nullable = false, updatable = false)
  private GoalId goalId;

  @Column(name = "person_id", nullable = false, updatable = false)
  private PersonId personId;

  @Enumerated(EnumType.STRING)
  @Column(name = "role", nullable = false, updatable = false)
  private GoalRoleKind role;

  @Column(name = "valid_from", nullable = false, updatable = false)
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private @Nullable LocalDate validUntil;

  protected GoalRole() {}

  GoalRole(GoalId goal, PersonId person, GoalRoleKind role, LocalDate from) {
    this.goalId = goal;
    this.personId = person;
    this.role = role;
    this.validFrom = from;
  }

  GoalId goal() {
    return goalId;
  }

  GoalRoleKind role() {
    return role;
  }

  /** Ends it with the day before another one begins. */
  void endedBefore(LocalDate next) {
    if (validUntil == null || !validUntil.isBefore(next)) {
      validUntil = next.isAfter(validFrom) ? next.minusDays(1) : validFrom;
    }
  }

  GoalRoleSummary summary() {
    return new GoalRoleSummary(personId, role, validFrom, validUntil);
  }
}
