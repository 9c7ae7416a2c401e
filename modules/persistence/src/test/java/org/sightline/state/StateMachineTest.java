package org.sightline.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sightline.problem.ProblemType;

class StateMachineTest {

  private static final StateMachine<Door, Push> TABLE =
      StateMachine.<Door, Push>refusing(new DoorConflict(409))
          .with("D1", Door.OPEN, Push.CLOSE, Door.CLOSED)
          .with("D2", Door.CLOSED, Push.OPEN, Door.OPEN)
          .with("D3", Door.CLOSED, Push.LOCK, Door.LOCKED)
          .build();

  @Test
  void leadsWhereTheTableSays() {
    assertThat(TABLE.next(Door.OPEN, Push.CLOSE)).isEqualTo(Door.CLOSED);
    assertThat(TABLE.next(Door.CLOSED, Push.OPEN)).isEqualTo(Door.OPEN);
    assertThat(TABLE.transition(Door.CLOSED, Push.LOCK).name()).isEqualTo("D3");
    assertThat(TABLE.transitions()).extracting(Transition::name).containsExactly("D1", "D2", "D3");
  }

  @Test
  void allowsNothingElse() {
    for (Door state : Door.values()) {
      for (Push event : Push.values()) {
        boolean stands =
            TABLE.transitions().stream()
                .anyMatch(one -> one.from() == state && one.event() == event);

        assertThat(TABLE.find(state, event).isPresent()).isEqualTo(stands);
        assertThat(TABLE.allowed(state).contains(event)).isEqualTo(stands);
      }
    }
  }

  @Test
  void saysStateRequestAndWhatIsAllowedInstead() {
    assertThatThrownBy(() -> TABLE.next(Door.CLOSED, Push.CLOSE))
        .isInstanceOfSatisfying(
            StateConflict.class,
            conflict -> {
              assertThat(conflict.type().status()).isEqualTo(409);
              assertThat(conflict.members())
                  .isEqualTo(
                      Map.of(
                          "state", "CLOSED", "event", "CLOSE", "allowed", List.of("OPEN", "LOCK")));
              assertThat(conflict.detail().in(Locale.ENGLISH))
                  .isEqualTo("The door is shut; you cannot shut it. Allowed now: open, lock.");
            });
  }

  @Test
  void saysThatNothingIsAllowedAtAnEnd() {
    assertThatThrownBy(() -> TABLE.next(Door.LOCKED, Push.OPEN))
        .isInstanceOfSatisfying(
            StateConflict.class,
            conflict -> {
              assertThat(conflict.members()).containsEntry("allowed", List.of());
              assertThat(conflict.detail().in(Locale.ENGLISH)).endsWith("Allowed now: nothing.");
            });
    assertThat(TABLE.allowed(Door.LOCKED)).isEmpty();
  }

  @Test
  void refusesTwoMovesForOneEvent() {
    var twice =
        StateMachine.<Door, Push>refusing(new DoorConflict(409))
            .with("D1", Door.OPEN, Push.CLOSE, Door.CLOSED)
            .with("D2", Door.OPEN, Push.CLOSE, Door.LOCKED);

    assertThatThrownBy(twice::build).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesOneNameForTwoMoves() {
    var twice =
        StateMachine.<Door, Push>refusing(new DoorConflict(409))
            .with("D1", Door.OPEN, Push.CLOSE, Door.CLOSED)
            .with("D1", Door.CLOSED, Push.OPEN, Door.OPEN);

    assertThatThrownBy(twice::build).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAConflictThatIsNone() {
    assertThatThrownBy(() -> StateMachine.<Door, Push>refusing(new DoorConflict(422)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private enum Door {
    OPEN,
    CLOSED,
    LOCKED
  }

  private enum Push {
    OPEN,
    CLOSE,
    LOCK
  }

  private record DoorConflict(int status) implements ProblemType {

    @Override
    public String slug() {
      return "door-conflict";
    }

    @Override
    public String bundle() {
      return "org.sightline.state.door";
    }
  }
}
