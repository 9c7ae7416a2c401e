package org.sightline.goals.goal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.plan.StrategicPlanId;

/**
 * A goal to be written down. A draft may break the rules of its kind; it cannot be handed in then.
 *
 * @param plan the plan that it stands in, which says whose goal it is
 * @param parent the goal above it, of the same agency; null at the top
 * @param kind what kind of goal it is
 * @param externalId at most 40 characters, unique in its agency; null where it has none
 * @param sequence at most 20 characters; null where it has none
 * @param title 1 to 254 characters
 * @param statement what shall be reached; may be empty in a draft
 * @param startDate the first day
 * @param endDate the last day
 * @param missionOutcome whether it is an outcome of the agency's mission
 * @param behaviours the behaviours of customers that it is about
 */
public record NewGoal(
    StrategicPlanId plan,
    @Nullable GoalId parent,
    GoalKind kind,
    @Nullable String externalId,
    @Nullable String sequence,
    String title,
    String statement,
    LocalDate startDate,
    LocalDate endDate,
    boolean missionOutcome,
    Set<Behaviour> behaviours) {

  /** The longest title that is stored. */
  public static final int LONGEST_TITLE = 254;

  /**
   * @throws IllegalArgumentException when a text is missing or too long
   */
  public NewGoal {
    requireNonNull(plan, "plan");
    requireNonNull(kind, "kind");
    requireNonNull(statement, "statement");
    requireNonNull(startDate, "startDate");
    requireNonNull(endDate, "endDate");
    behaviours = Set.copyOf(behaviours);
    if (title.isBlank() || title.length() > LONGEST_TITLE) {
      throw new IllegalArgumentException("title must have 1 to 254 characters: " + title);
    }
    if ((externalId != null && externalId.length() > 40)
        || (sequence != null && sequence.length() > 20)) {
      throw new IllegalArgumentException("too long: " + externalId + ", " + sequence);
    }
  }
}
