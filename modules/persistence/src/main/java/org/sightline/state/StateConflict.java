package org.sightline.state;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;
import org.sightline.problem.ProblemType;

/** The state of a record does not allow what was asked; says what it allows instead. */
public final class StateConflict extends GovernanceException {

  private static final long serialVersionUID = 1L;

  private final String state;
  private final String event;
  private final transient List<String> allowed;

  /**
   * @param type the kind of problem, which names the states and the events in its bundle
   * @param state where the record stands
   * @param event what was asked
   * @param allowed what may be asked in this state, in the order in which it is told
   */
  public StateConflict(
      ProblemType type, Enum<?> state, Enum<?> event, Collection<? extends Enum<?>> allowed) {
    super(type, name(type, "state", state), name(type, "event", event), list(type, allowed));
    this.state = state.name();
    this.event = event.name();
    this.allowed = allowed.stream().map(Enum::name).toList();
  }

  /** Where the record stands, what was asked, and what may be asked instead: codes. */
  @Override
  public Map<String, Object> members() {
    return Map.of("state", state, "event", event, "allowed", allowed);
  }

  private static Text name(ProblemType type, String kind, Enum<?> constant) {
    return new Text(type.bundle(), type.slug() + "." + kind + "." + constant.name(), List.of());
  }

  private static Text list(ProblemType type, Collection<? extends Enum<?>> events) {
    return events.stream()
        .map(event -> name(type, "event", event))
        .reduce((all, next) -> Text.of(StateConflict.class, "list.and", all, next))
        .orElseGet(() -> Text.of(StateConflict.class, "list.empty"));
  }
}
