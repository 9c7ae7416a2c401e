package org.sightline.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.message.Languages;
import org.sightline.state.StateConflict;

class PlanTransitionsTest {

  private static final Map<PlanState, Map<PlanEvent, PlanState>> EXPECTED =
      new EnumMap<>(
          Map.of(
              PlanState.DRAFT,
              Map.of(
                  PlanEvent.CONSULT, PlanState.CONSULTATION,
                  PlanEvent.CLOSE, PlanState.CLOSED_UNRATED),
              PlanState.CONSULTATION,
              Map.of(
                  PlanEvent.WITHDRAW, PlanState.DRAFT,
                  PlanEvent.REQUEST_SIGNATURES, PlanState.SIGNING,
                  PlanEvent.CLOSE, PlanState.CLOSED_UNRATED),
              PlanState.SIGNING,
              Map.of(
                  PlanEvent.RETURN, PlanState.CONSULTATION,
                  PlanEvent.SIGN, PlanState.ESTABLISHED,
                  PlanEvent.DOCUMENT_REFUSAL, PlanState.ESTABLISHED,
                  PlanEvent.CLOSE, PlanState.CLOSED_UNRATED),
              PlanState.ESTABLISHED,
              Map.of(),
              PlanState.CLOSED_UNRATED,
              Map.of()));

  @ParameterizedTest
  @EnumSource
  void makesTheMovesOfTheTableAndRefusesAllOthers(PlanState from) {
    Map<PlanEvent, PlanState> moves = EXPECTED.getOrDefault(from, Map.of());
    for (PlanEvent event : PlanEvent.values()) {
      PlanState to = moves.get(event);
      if (to != null) {
        assertThat(PlanTransitions.TABLE.next(from, event)).isEqualTo(to);
      } else {
        assertThatThrownBy(() -> PlanTransitions.TABLE.next(from, event))
            .isInstanceOfSatisfying(
                StateConflict.class, conflict -> saysWhatIsAllowed(conflict, from, event));
      }
    }
  }

  private static void saysWhatIsAllowed(StateConflict conflict, PlanState from, PlanEvent event) {
    List<String> allowed =
        Arrays.stream(PlanEvent.values())
            .filter(other -> EXPECTED.getOrDefault(from, Map.of()).containsKey(other))
            .map(PlanEvent::name)
            .toList();
    assertThat(conflict.type()).isEqualTo(PlanProblem.STATE_CONFLICT);
    assertThat(conflict.members())
        .isEqualTo(Map.of("state", from.name(), "event", event.name(), "allowed", allowed));
    for (Locale language : Languages.ALL) {
      assertThat(conflict.detail().in(language)).contains(from.label().in(language));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "T02, CONSULT",
    "T03, WITHDRAW",
    "T04, REQUEST_SIGNATURES",
    "T05, RETURN",
    "T06, SIGN",
    "T07, DOCUMENT_REFUSAL",
    "T08, CLOSE",
    "sign, SIGN",
    "RETURN, RETURN"
  })
  void readsAnEventByNumberOrName(String text, PlanEvent event) {
    assertThat(PlanEvent.of(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource({"CHANGE", "T01", "T99", "''"})
  void readsNothingElseAsAnEvent(String text) {
    assertThat(PlanEvent.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "EXECUTIVE, SIGN RETURN",
    "RATING_OFFICIAL, CONSULT WITHDRAW REQUEST_SIGNATURES RETURN SIGN DOCUMENT_REFUSAL",
    "REVIEWING_OFFICIAL, RETURN SIGN",
    "AIDE, ''",
    "HR, CLOSE"
  })
  void givesEachPartItsEvents(PlanPart part, String events) {
    Set<PlanEvent> expected = EnumSet.noneOf(PlanEvent.class);
    Arrays.stream(events.split(" "))
        .filter(name -> !name.isEmpty())
        .forEach(name -> expected.add(PlanEvent.valueOf(name)));

    for (PlanEvent event : PlanEvent.values()) {
      assertThat(part.may(event)).as("%s", event).isEqualTo(expected.contains(event));
    }
  }

  @Test
  void letsTheReviewingOfficialEditNothing() {
    assertThat(Arrays.stream(PlanPart.values()).filter(part -> !part.edits()))
        .containsExactly(PlanPart.REVIEWING_OFFICIAL);
  }

  @Test
  void letsAnAideNeverSign() {
    assertThatThrownBy(PlanPart.AIDE::meaning).isInstanceOf(IllegalStateException.class);
    assertThat(PlanTransitions.allowed(PlanState.SIGNING, Set.of(PlanPart.AIDE))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isEditedInDraftAndConsultationOnly(PlanState state) {
    boolean editable = state == PlanState.DRAFT || state == PlanState.CONSULTATION;
    if (editable) {
      PlanTransitions.requireEditable(state);
    } else {
      assertThatThrownBy(() -> PlanTransitions.requireEditable(state))
          .isInstanceOf(StateConflict.class);
    }
    assertThat(state.isEditable()).isEqualTo(editable);
  }
}
