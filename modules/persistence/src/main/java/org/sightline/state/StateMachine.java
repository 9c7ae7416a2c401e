package org.sightline.state;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.problem.ProblemType;

/**
 * One table of named transitions: in which state which event is allowed, and where it leads. Who
 * may ask for an event and what must hold besides is decided by the façade of the record, after the
 * table has allowed it.
 *
 * <p>Made once, as a constant, by {@link #refusing}:
 *
 * <pre>{@code
 * static final StateMachine<PlanState, PlanEvent> TABLE =
 *     StateMachine.<PlanState, PlanEvent>refusing(PlanProblem.STATE_CONFLICT)
 *         .with("T01", PlanState.DRAFT, PlanEvent.SUBMIT, PlanState.SUBMITTED)
 *         .build();
 * }</pre>
 *
 * <p>The bundle of the problem type holds {@code <slug>.detail} with the places {0} for the state,
 * {1} for what was asked and {2} for what is allowed instead; and the names of all states and
 * events under {@code <slug>.state.<NAME>} and {@code <slug>.event.<NAME>}.
 *
 * @param <S> the states
 * @param <E> the events
 */
public final class StateMachine<S extends Enum<S>, E extends Enum<E>> {

  private final ProblemType conflict;
  private final List<Transition<S, E>> transitions;
  private final Map<S, Map<E, Transition<S, E>>> table;

  private StateMachine(ProblemType conflict, List<Transition<S, E>> transitions) {
    this.conflict = conflict;
    this.transitions = List.copyOf(transitions);
    this.table = index(transitions);
  }

  /** Begins a table whose refusals are of a kind. */
  public static <S extends Enum<S>, E extends Enum<E>> Builder<S, E> refusing(
      ProblemType conflict) {
    return new Builder<>(conflict);
  }

  /**
   * The state that an event leads to.
   *
   * @throws StateConflict when the event is not allowed in this state
   */
  public S next(S from, E event) {
    return transition(from, event).to();
  }

  /**
   * The move that an event makes.
   *
   * @throws StateConflict when the event is not allowed in this state
   */
  public Transition<S, E> transition(S from, E event) {
    return find(from, event)
        .orElseThrow(() -> new StateConflict(conflict, from, event, allowed(from)));
  }

  /** The move that an event would make; empty where it is not allowed. */
  public Optional<Transition<S, E>> find(S from, E event) {
    return Optional.ofNullable(table.getOrDefault(from, Map.of()).get(event));
  }

  /** What may be asked for in a state, in the order of the events; empty at an end. */
  public Set<E> allowed(S from) {
    Map<E, Transition<S, E>> row = table.getOrDefault(from, Map.of());
    return row.isEmpty() ? Set.of() : EnumSet.copyOf(row.keySet());
  }

  /** The whole table, in the order in which it was written. */
  public List<Transition<S, E>> transitions() {
    return transitions;
  }

  private static <S extends Enum<S>, E extends Enum<E>> Map<S, Map<E, Transition<S, E>>> index(
      List<Transition<S, E>> transitions) {
    Map<S, Map<E, Transition<S, E>>> table =
        new EnumMap<>(transitions.get(0).from().getDeclaringClass());
    Set<String> names = new HashSet<>();
    for (Transition<S, E> one : transitions) {
      Transition<S, E> other =
          table
              .computeIfAbsent(one.from(), any -> new EnumMap<>(one.event().getDeclaringClass()))
              .put(one.event(), one);
      if (other != null || !names.add(one.name())) {
        throw new IllegalArgumentException("stands twice in the table: " + one);
      }
    }
    return table;
  }

  /** A table that is being written. */
  public static final class Builder<S extends Enum<S>, E extends Enum<E>> {

    private final ProblemType conflict;
    private final List<Transition<S, E>> transitions = new ArrayList<>();

    private Builder(ProblemType conflict) {
      this.conflict = requireNonNull(conflict, "conflict");
      if (conflict.status() != 409) {
        throw new IllegalArgumentException("a conflict of states answers 409: " + conflict.slug());
      }
    }

    /** Adds a move. */
    public Builder<S, E> with(String name, S from, E event, S to) {
      transitions.add(new Transition<>(name, from, event, to));
      return this;
    }

    /**
     * Ends the table.
     *
     * @throws IllegalArgumentException when it is empty, or a name or a state with its event stands
     *     twice
     */
    public StateMachine<S, E> build() {
      if (transitions.isEmpty()) {
        throw new IllegalArgumentException("a table without moves");
      }
      return new StateMachine<>(conflict, transitions);
    }
  }
}
