package org.sightline.dashboard.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.faces.Exchange;
import org.sightline.dashboard.faces.Option;
import org.sightline.dashboard.faces.Wording;
import org.sightline.message.Text;
import org.sightline.persistence.IfMatch;
import org.sightline.plans.plan.ClosureReason;
import org.sightline.plans.plan.ExecutivePlans;
import org.sightline.plans.plan.NextSignature;
import org.sightline.plans.plan.PlanDetails;
import org.sightline.plans.plan.PlanEvent;
import org.sightline.plans.plan.PlanId;
import org.sightline.plans.plan.PlanMove;
import org.sightline.plans.plan.PlanNotFound;
import org.sightline.plans.plan.PlanPart;
import org.sightline.security.Actor;

/** The moves of a plan that its page offers, and what their forms send. */
@Dependent
class PlanMoves {

  @Inject private ExecutivePlans plans;
  @Inject private Exchange exchange;

  /** What a reader may ask of a plan besides signing, which has a page of its own. */
  List<Option> offered(PlanDetails details) {
    NextSignature next = details.next();
    boolean unsigned = next != null && next.part() == PlanPart.EXECUTIVE;
    return details.allowed().stream()
        .filter(event -> event != PlanEvent.SIGN && event != PlanEvent.CHANGE)
        .filter(event -> event != PlanEvent.DOCUMENT_REFUSAL || unsigned)
        .sorted()
        .map(
            event ->
                new Option(
                    event.name(), Wording.say(Text.of(PlanMoves.class, "move." + event.name()))))
        .toList();
  }

  /** Whether a plan waits for the signature of somebody. */
  static boolean isSigner(PlanDetails details, Actor actor) {
    NextSignature next = details.next();
    return next != null
        && next.person().equals(actor.person())
        && details.allowed().contains(PlanEvent.SIGN);
  }

  /** Makes the move that a form asks for. */
  void move(PlanId id, Locale language) {
    PlanEvent event = PlanEvent.of(exchange.parameter("do")).orElseThrow(PlanNotFound::new);
    plans.move(
        id,
        new PlanMove(
            event,
            said("reason"),
            closure(exchange.parameter("closure")),
            said("password"),
            said("hash"),
            language,
            version()));
  }

  /** The version on which the form was shown; null where what was seen is told by its hash. */
  private @Nullable Long version() {
    String text = exchange.parameter("version");
    return text.isEmpty() ? null : Long.valueOf(IfMatch.version(text));
  }

  private @Nullable String said(String name) {
    String text = exchange.parameter(name);
    return text.isBlank() ? null : text;
  }

  private static @Nullable ClosureReason closure(String name) {
    return Stream.of(ClosureReason.values())
        .filter(reason -> reason.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
