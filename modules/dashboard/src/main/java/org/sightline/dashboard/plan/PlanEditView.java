package org.sightline.dashboard.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.comment.Comment;
import org.sightline.dashboard.faces.Exchange;
import org.sightline.dashboard.faces.Option;
import org.sightline.dashboard.faces.Wording;
import org.sightline.dashboard.shell.ShellView;
import org.sightline.message.Text;
import org.sightline.plans.content.DocumentType;
import org.sightline.plans.content.PlanGate;
import org.sightline.plans.content.ReadingFrequency;
import org.sightline.plans.content.RequirementKind;
import org.sightline.plans.plan.ExecutivePlans;
import org.sightline.plans.plan.PlanChanged;
import org.sightline.plans.plan.PlanDetails;
import org.sightline.plans.plan.PlanId;
import org.sightline.plans.plan.PlanSummary;
import org.sightline.plans.rule.RuleViolation;
import org.sightline.problem.GovernanceException;

/** The editor of a plan, {@code #{planEdit.…}}. */
@Named("planEdit")
@RequestScoped
public class PlanEditView {

  private static final String PAGE = "/plan/edit.xhtml?plan=";

  @Inject private ExecutivePlans plans;
  @Inject private PlanForm form;
  @Inject private PlanCards cards;
  @Inject private PlanPicks picks;
  @Inject private PlanThread thread;
  @Inject private PlanLabels labels;
  @Inject private Exchange exchange;
  @Inject private ShellView shell;
  @Inject private Clock clock;

  private @Nullable Draft draft;
  private List<FieldDifference> differences = List.of();
  private List<Comment> comments = List.of();
  private List<ElementCard> elements = List.of();
  private List<Option> services = List.of();
  private PickCard pick = PickCard.NONE;
  private boolean unsaved;

  /** Answers the request. */
  public void serve() {
    exchange.keepNothing();
    PlanId id = PlanAddress.plan(exchange);
    PlanDetails stored = plans.get(id);
    if (!stored.editable()) {
      exchange.redirect("/plan/plan.xhtml?plan=" + id);
      return;
    }
    exchange.greet(PlanEditView.class);
    draft = Draft.of(stored);
    if (exchange.isPost() && !thread.serve(id, PAGE + id)) {
      write(form.sent(stored));
    }
    read(id);
  }

  /** The plan as it is stored. */
  public PlanSummary getPlan() {
    return draft().stored().plan();
  }

  /** Title of the page. */
  public Text getTitle() {
    return Text.of(
        PlanEditView.class, "edit.title", getPlan().executiveName(), getPlan().fiscalYear() + "");
  }

  /** What the page says first. */
  public Text getSummary() {
    return Text.of(
        PlanEditView.class, "edit.summary", getPlan().position(), getPlan().state().label());
  }

  /** The version of the record that the writer began with. */
  public long getVersion() {
    return draft().version();
  }

  /** Marks of the text that the writer began with. */
  public String getSeen() {
    return draft().seen().toString();
  }

  /** Whether the text in the fields is not saved. */
  public boolean isUnsaved() {
    return unsaved;
  }

  /** Whether, when and by whom the text in the fields was saved. */
  public Text getSaved() {
    if (unsaved) {
      return Text.of(PlanEditView.class, "saved.not");
    }
    return Text.of(
        PlanEditView.class,
        "saved.at",
        Wording.time(getPlan().changedAt(), shell.getZone()),
        getPlan().changedBy());
  }

  /** The elements with their requirements. */
  public List<ElementCard> getElements() {
    return elements;
  }

  /** The weights as they stand in the fields. */
  public WeightBar getWeights() {
    return WeightBar.of(draft().content(), draft().rules());
  }

  /** What keeps the text in the fields from being signed. */
  public List<RuleViolation> getViolations() {
    return gate().check(draft().content());
  }

  /** What a writer should know and nobody must cure. */
  public List<Text> getWarnings() {
    return gate().warnings(draft().content());
  }

  /** What two people have written differently; empty unless they have. */
  public List<FieldDifference> getDifferences() {
    return differences;
  }

  /** What is looked for. */
  public PickCard getPick() {
    return pick;
  }

  /** The comments on the plan. */
  public List<Comment> getComments() {
    return comments;
  }

  /** Whether the actor may comment. */
  public boolean isCommenting() {
    return thread.isOpen();
  }

  /** What a requirement can ask for. */
  public List<Option> getKinds() {
    return options(RequirementKind.values(), RequirementKind::label);
  }

  /** Where a goal can stand. */
  public List<Option> getDocuments() {
    return options(DocumentType.values(), DocumentType::label);
  }

  /** How often a measure can be read. */
  public List<Option> getFrequencies() {
    return options(ReadingFrequency.values(), ReadingFrequency::label);
  }

  /** The services of the agency. */
  public List<Option> getServices() {
    return services;
  }

  /** Reads what the page asks for again and again while it is written. */
  private void read(PlanId id) {
    comments = thread.of(id);
    services = picks.services(getPlan().agency());
    elements = elements(draft());
    if (!exchange.isPost()) {
      look(exchange.parameter("pick"), exchange.parameter("for"), exchange.parameter("q"));
    } else if (unsaved) {
      lookBeside(exchange.parameter("do").split(":"));
    }
  }

  private List<ElementCard> elements(Draft shown) {
    return cards.of(
        shown.rules(),
        shown.frame(LocalDate.now(clock)),
        shown.text(),
        shown.problems(),
        shown.content(),
        locale());
  }

  // A text that cannot be saved yet must not keep its writer from looking for what it lacks.
  private void lookBeside(String[] button) {
    if (button.length == 3 && button[0].equals("find")) {
      String field = String.join("-", button);
      look(button[1], button[2], exchange.parameter(field));
    }
  }

  private void look(String kind, String owner, String words) {
    if (!kind.isEmpty()) {
      List<Option> found = picks.find(kind, words, getPlan().agency(), locale());
      pick = new PickCard(kind, owner, words, found);
    }
  }

  private void write(Draft sent) {
    draft = sent;
    unsaved = true;
    try {
      answer(form.edited(sent));
    } catch (PlanChanged e) {
      conflict(e);
    } catch (GovernanceException e) {
      exchange.refuse(e);
    }
  }

  private void answer(PlanForm.Edit edit) {
    draft = edit.draft();
    Text wrong = edit.draft().firstProblem();
    if (edit.incomplete()) {
      differences = labels.named(edit.draft().merge().differences(), edit.draft());
      exchange.refuse(say("conflict.choose"), say("conflict.choose.cure"));
    } else if (wrong != null) {
      exchange.refuse(say("wrong.fields"), wrong);
    } else if (edit.saves()) {
      save(edit);
    }
  }

  private void save(PlanForm.Edit edit) {
    PlanDetails saved = form.save(edit.draft());
    draft = Draft.of(saved);
    unsaved = false;
    if (edit.next() != null) {
      exchange.redirect(PAGE + saved.plan().id() + edit.next());
    }
  }

  private void conflict(PlanChanged refusal) {
    PlanDetails now = plans.get(getPlan().id());
    Draft mine = draft();
    draft =
        new Draft(now, mine.text(), mine.content(), mine.problems(), mine.version(), mine.seen());
    differences = labels.named(draft.merge().differences(), draft);
    exchange.refuse(refusal);
  }

  private PlanGate gate() {
    return new PlanGate(draft().rules(), draft().frame(LocalDate.now(clock)));
  }

  private Draft draft() {
    return Objects.requireNonNull(draft, "serve() comes first");
  }

  private Locale locale() {
    return shell.getLocale();
  }

  private static Text say(String key) {
    return Text.of(PlanEditView.class, key);
  }

  private static <E extends Enum<E>> List<Option> options(E[] values, Function<E, Text> label) {
    return Stream.of(values)
        .map(one -> new Option(one.name(), Wording.say(label.apply(one))))
        .toList();
  }
}
