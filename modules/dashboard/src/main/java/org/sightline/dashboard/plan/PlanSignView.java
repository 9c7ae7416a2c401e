package org.sightline.dashboard.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.faces.Exchange;
import org.sightline.dashboard.shell.ShellView;
import org.sightline.document.CanonicalText;
import org.sightline.message.Text;
import org.sightline.plans.plan.ExecutivePlans;
import org.sightline.plans.plan.PlanDetails;
import org.sightline.plans.plan.PlanId;
import org.sightline.problem.GovernanceException;
import org.sightline.security.CurrentActor;

/** Signing a plan, {@code #{planSign.…}}: the whole text, its hash, the exact statement. */
@Named("planSign")
@RequestScoped
public class PlanSignView {

  @Inject private ExecutivePlans plans;
  @Inject private PlanReadings readings;
  @Inject private PlanMoves moves;
  @Inject private CurrentActor current;
  @Inject private Exchange exchange;
  @Inject private ShellView shell;

  private @Nullable PlanDetails details;
  private @Nullable CanonicalText text;
  private List<ReadElement> elements = List.of();

  /** Answers the request. */
  public void serve() {
    exchange.keepNothing();
    PlanId id = PlanAddress.plan(exchange);
    if (exchange.isPost() && sign(id)) {
      return;
    }
    PlanDetails found = plans.get(id);
    if (found.next() == null && !exchange.isPost()) {
      exchange.redirect("/plan/plan.xhtml?plan=" + id);
      return;
    }
    details = found;
    text = plans.text(id);
    elements = readings.of(found, shell.getLocale());
  }

  /** Everything that a reader may see of the plan. */
  public PlanDetails getDetails() {
    return Objects.requireNonNull(details, "serve() comes first");
  }

  /** Title of the page. */
  public Text getTitle() {
    return Text.of(PlanSignView.class, "sign.title", getDetails().plan().planNo());
  }

  /** What the page says first. */
  public Text getSummary() {
    return Text.of(
        PlanSignView.class,
        "sign.summary",
        getDetails().plan().executiveName(),
        Integer.toString(getDetails().plan().fiscalYear()),
        getDetails().plan().versionNo());
  }

  /** The elements with their requirements and figures. */
  public List<ReadElement> getElements() {
    return elements;
  }

  /** The one text that is signed. */
  public String getText() {
    return text == null ? "" : text.text();
  }

  /** Its hash, computed from the text shown. */
  public String getHash() {
    return text == null ? "" : text.sha256();
  }

  /** Whether the plan waits for the actor's signature. */
  public boolean isSigner() {
    return PlanMoves.isSigner(getDetails(), current.get());
  }

  private boolean sign(PlanId id) {
    try {
      moves.move(id, shell.getLocale());
      exchange.redirect("/plan/plan.xhtml?plan=" + id + "&done=signed");
      return true;
    } catch (GovernanceException e) {
      exchange.refuse(e);
      return false;
    }
  }
}
