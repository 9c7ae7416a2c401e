package org.sightline.dashboard.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.comment.Comment;
import org.sightline.dashboard.faces.Exchange;
import org.sightline.dashboard.faces.Option;
import org.sightline.dashboard.faces.Wording;
import org.sightline.dashboard.shell.ShellView;
import org.sightline.dashboard.table.TablePage;
import org.sightline.message.Text;
import org.sightline.plans.plan.ClosureReason;
import org.sightline.plans.plan.ExecutivePlans;
import org.sightline.plans.plan.NextSignature;
import org.sightline.plans.plan.PlanDetails;
import org.sightline.plans.plan.PlanEvent;
import org.sightline.plans.plan.PlanId;
import org.sightline.plans.plan.PlanPart;
import org.sightline.plans.plan.PlanSignature;
import org.sightline.plans.plan.PlanVersionSummary;
import org.sightline.problem.GovernanceException;
import org.sightline.security.CurrentActor;

/** A plan to be read and moved on, {@code #{planPage.…}}. */
@Named("planPage")
@RequestScoped
public class PlanView {

  private static final String PAGE = "/plan/plan.xhtml?plan=";

  @Inject private ExecutivePlans plans;
  @Inject private PlanReadings readings;
  @Inject private PlanMoves moves;
  @Inject private PlanThread thread;
  @Inject private CurrentActor current;
  @Inject private Exchange exchange;
  @Inject private ShellView shell;

  private @Nullable PlanDetails details;
  private List<ReadElement> elements = List.of();
  private List<PlanVersionSummary> versions = List.of();
  private List<Comment> comments = List.of();

  /** Answers the request. */
  public void serve() {
    exchange.keepNothing();
    exchange.greet(PlanView.class);
    PlanId id = PlanAddress.plan(exchange);
    if (exchange.isPost() && !thread.serve(id, PAGE + id)) {
      move(id);
    }
    PlanDetails found = plans.get(id);
    details = found;
    elements = readings.of(found, shell.getLocale());
    versions = plans.versions(id);
    comments = thread.of(id);
  }

  /** Everything that a reader may see of the plan. */
  public PlanDetails getDetails() {
    return Objects.requireNonNull(details, "serve() comes first");
  }

  /** Title of the page. */
  public Text getTitle() {
    return Text.of(
        PlanView.class,
        "edit.title",
        getDetails().plan().executiveName(),
        Integer.toString(getDetails().plan().fiscalYear()));
  }

  /** What the page says first. */
  public Text getSummary() {
    NextSignature next = getDetails().next();
    return next == null
        ? Text.of(PlanView.class, "plan.summary", getDetails().plan().state().label())
        : Text.of(
            PlanView.class,
            "plan.summary.next",
            getDetails().plan().state().label(),
            next.name(),
            next.part().label());
  }

  /** Tone of the badge of the state. */
  public String getTone() {
    return PlanTone.of(getDetails().plan().state());
  }

  /** The elements with their requirements and figures. */
  public List<ReadElement> getElements() {
    return elements;
  }

  /** The versions from the first on. */
  public TablePage<PlanVersionSummary> getVersions() {
    return TablePage.whole(versions);
  }

  /** The signatures in the order of signing. */
  public TablePage<PlanSignature> getSignatures() {
    return TablePage.whole(getDetails().signatures());
  }

  /** The comments on the plan. */
  public List<Comment> getComments() {
    return comments;
  }

  /** Whether the actor may comment. */
  public boolean isCommenting() {
    return thread.isOpen();
  }

  /** Whether the plan waits for the actor's signature. */
  public boolean isSigner() {
    return PlanMoves.isSigner(getDetails(), current.get());
  }

  /** What the actor may ask of the plan, besides signing. */
  public List<Option> getMoves() {
    return moves.offered(getDetails());
  }

  /** The event whose confirmation is shown; null for none. */
  public @Nullable PlanEvent getAsked() {
    String asked = exchange.parameter("ask");
    return getMoves().stream().anyMatch(move -> move.value().equals(asked))
        ? PlanEvent.valueOf(asked)
        : null;
  }

  /** Whether the event that is asked needs a reason. */
  public boolean isReasoned() {
    PlanEvent asked = getAsked();
    return asked == PlanEvent.RETURN
        || asked == PlanEvent.DOCUMENT_REFUSAL
        || asked == PlanEvent.CLOSE;
  }

  /** Why a plan can be closed. */
  public List<Option> getClosures() {
    return Stream.of(ClosureReason.values())
        .map(reason -> new Option(reason.name(), Wording.say(reason.label())))
        .toList();
  }

  /** Whether somebody rates, reviews or assists today. */
  public boolean isAccompanied() {
    return getDetails().officials().stream().findAny().isPresent();
  }

  /** The part of the next signer; null where the plan waits for none. */
  public @Nullable PlanPart getNextPart() {
    NextSignature next = getDetails().next();
    return next == null ? null : next.part();
  }

  private void move(PlanId id) {
    try {
      moves.move(id, shell.getLocale());
      exchange.redirect(PAGE + id + "&done=moved");
    } catch (GovernanceException e) {
      exchange.refuse(e);
    }
  }
}
