package org.sightline.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sightline.account.ReauthenticationFailed;
import org.sightline.app.rest.JsonConfiguration;
import org.sightline.document.CanonicalText;
import org.sightline.goals.goal.GoalId;
import org.sightline.goals.goal.GoalNotFound;
import org.sightline.inbox.Inbox;
import org.sightline.inbox.InboxItem;
import org.sightline.it.PlanStage.Scene;
import org.sightline.measure.MeasureId;
import org.sightline.measure.catalogue.MeasureNotFound;
import org.sightline.organization.OrganizationId;
import org.sightline.paging.NameCursor;
import org.sightline.plans.content.AlignmentContent;
import org.sightline.plans.content.ElementContent;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.content.PlanHeader;
import org.sightline.plans.content.RequirementContent;
import org.sightline.plans.content.RequirementId;
import org.sightline.plans.executive.ExecutiveId;
import org.sightline.plans.executive.ExecutiveNotFound;
import org.sightline.plans.plan.ClosureReason;
import org.sightline.plans.plan.ExecutivePlans;
import org.sightline.plans.plan.NewPlan;
import org.sightline.plans.plan.PlanChanged;
import org.sightline.plans.plan.PlanDetails;
import org.sightline.plans.plan.PlanEvent;
import org.sightline.plans.plan.PlanFilter;
import org.sightline.plans.plan.PlanGap;
import org.sightline.plans.plan.PlanId;
import org.sightline.plans.plan.PlanIncomplete;
import org.sightline.plans.plan.PlanMove;
import org.sightline.plans.plan.PlanNotFound;
import org.sightline.plans.plan.PlanProblem;
import org.sightline.plans.plan.PlanRefused;
import org.sightline.plans.plan.PlanSignature;
import org.sightline.plans.plan.PlanState;
import org.sightline.plans.plan.SignedFigure;
import org.sightline.plans.rule.ScoreRequest;
import org.sightline.security.AccessDenied;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.Role;
import org.sightline.state.StateConflict;

/** Plans against the real store: from draft to established by three accounts. */
@ExtendWith(ArquillianExtension.class)
class ExecutivePlansIT {

  /** Of the fixed text of {@link #freezesTheSameTextOnBothDatabases}. */
  private static final String HASH =
      "4ab7f8240bf1ca6f13f0cc8bbc714d43598fa927f2836ea4328f4c4ed06cd2d3";

  @Resource(lookup = "java:app/jdbc/main")
  private DataSource store;

  @Inject private PlanStage stage;
  @Inject private Cast cast;
  @Inject private ExecutivePlans plans;
  @Inject private Inbox inbox;
  @Inject private CurrentActor current;

  private Scene scene;

  @BeforeEach
  void setTheScene() {
    scene = stage.scene();
  }

  @Test
  void isEstablishedByThreeAccountsInTheirOrder() {
    stage.observe(scene.trust(), 3_550, 5_000, 1);
    PlanDetails signing = signing();
    PlanId id = signing.plan().id();
    String hash = Objects.requireNonNull(signing.contentHash());
    assertThat(waiting(scene.executive())).containsExactly("SIGN_PLAN");

    as(scene.rating());
    assertThatThrownBy(() -> plans.move(id, sign(hash)))
        .isInstanceOfSatisfying(
            PlanRefused.class,
            refused -> assertThat(refused.type()).isEqualTo(PlanProblem.SIGNATURE_ORDER));
    as(scene.executive());
    assertThatThrownBy(() -> plans.move(id, sign("0".repeat(64))))
        .isInstanceOfSatisfying(
            PlanRefused.class,
            refused -> assertThat(refused.type()).isEqualTo(PlanProblem.PLAN_TEXT_CHANGED));
    assertThatThrownBy(() -> plans.move(id, PlanMove.sign("wrong", hash, Locale.ENGLISH)))
        .isInstanceOf(ReauthenticationFailed.class);

    assertThat(plans.move(id, sign(hash)).plan().state()).isEqualTo(PlanState.SIGNING);
    assertThat(waiting(scene.executive())).isEmpty();
    as(scene.rating());
    assertThat(plans.move(id, sign(hash)).plan().state()).isEqualTo(PlanState.SIGNING);
    as(scene.reviewing());
    PlanDetails established = plans.move(id, sign(hash));

    assertThat(established.plan().state()).isEqualTo(PlanState.ESTABLISHED);
    assertThat(established.plan().establishedOn()).isNotNull();
    assertThat(established.signatures())
        .extracting(PlanSignature::role)
        .containsExactly("EXECUTIVE", "RATING_OFFICIAL", "REVIEWING_OFFICIAL");
    assertThat(established.signatures()).allMatch(one -> one.contentHash().equals(hash));
    assertThat(established.signatures().get(0).statement())
        .isEqualTo("I was consulted on and have reviewed this plan.");
    assertThat(plans.text(id).sha256()).isEqualTo(hash);
    assertThat(waiting(scene.reviewing())).isEmpty();
  }

  @Test
  void keepsWhatEachSignerSawWhenTheFigureIsCorrected() {
    stage.observe(scene.trust(), 3_550, 5_000, 1);
    PlanDetails signing = signing();
    PlanId id = signing.plan().id();
    String hash = Objects.requireNonNull(signing.contentHash());
    as(scene.executive());
    plans.move(id, sign(hash));
    List<SignedFigure> seen = plans.evidence(id);

    stage.observe(scene.trust(), 3_700, 5_000, 2);
    as(scene.rating());
    plans.move(id, sign(hash));

    List<SignedFigure> all = plans.evidence(id);
    assertThat(seen).extracting(SignedFigure::value).containsExactly(71.0, 71.0, 71.0);
    assertThat(all).hasSize(6).startsWith(seen.toArray(SignedFigure[]::new));
    assertThat(all.get(3).value()).isEqualTo(74.0);
    assertThat(all.get(3).observationVersion()).isEqualTo(2);
    assertThat(all.get(3).n()).isEqualTo(5_000);
    assertThat(plans.standings(id).get(0).value()).isEqualTo(74.0);
  }

  @Test
  void goesBackWithAReasonAndVoidsWhatWasSigned() {
    PlanDetails signing = signing();
    PlanId id = signing.plan().id();
    String hash = Objects.requireNonNull(signing.contentHash());
    as(scene.executive());
    plans.move(id, sign(hash));
    as(scene.rating());
    assertThatThrownBy(() -> plans.move(id, PlanMove.because(PlanEvent.RETURN, "too short")))
        .isInstanceOf(PlanRefused.class);

    PlanDetails back =
        plans.move(id, PlanMove.because(PlanEvent.RETURN, "The target is not the one agreed."));

    assertThat(back.plan().state()).isEqualTo(PlanState.CONSULTATION);
    assertThat(back.plan().versionNo()).isEqualTo(2);
    assertThat(back.contentHash()).isNull();
    assertThat(back.content()).isEqualTo(signing.content());
    assertThat(back.signatures()).singleElement().matches(one -> !one.valid());
    PlanDetails again = plans.move(id, PlanMove.of(PlanEvent.REQUEST_SIGNATURES));
    assertThat(again.contentHash()).isNotEqualTo(hash);
    assertThat(Objects.requireNonNull(again.next()).person()).isEqualTo(scene.executive().person());
  }

  @Test
  void keepsEveryFrozenRow() throws SQLException {
    PlanDetails signing = signing();
    as(scene.executive());
    plans.move(signing.plan().id(), sign(Objects.requireNonNull(signing.contentHash())));
    String plan = " plan_id = '" + signing.plan().id() + "'";
    String rows =
        " version_id in (select v.id from plans_version v where v.plan_id = '"
            + signing.plan().id()
            + "')";

    for (String statement :
        List.of(
            "update plans_version set canonical_text = '{}' where" + plan,
            "update plans_version set content_hash = 'x' where" + plan,
            "update plans_version set state = 'DRAFT' where" + plan,
            "update plans_version set state = 'SUPERSEDED' where" + plan,
            "delete from plans_version where" + plan,
            "update plans_element set weight = 1 where" + rows,
            "delete from plans_element where" + rows,
            "update plans_requirement set statement = 'x' where" + rows,
            "delete from plans_alignment where" + rows,
            "update plans_requirement_measure set target = 1 where" + rows,
            "delete from plans_requirement_measure where" + rows,
            "update plans_signed_evidence set observed = 1 where" + plan,
            "delete from plans_signed_evidence where" + plan,
            "truncate table plans_version",
            "truncate table plans_element",
            "truncate table plans_requirement",
            "truncate table plans_alignment",
            "truncate table plans_requirement_measure",
            "truncate table plans_signed_evidence")) {
      assertThatThrownBy(() -> execute(statement)).as(statement).isInstanceOf(SQLException.class);
    }
    assertThat(plans.get(signing.plan().id()).content()).isEqualTo(signing.content());
  }

  @Test
  void freezesTheSameTextOnBothDatabases() {
    PlanDetails draft = draft();
    RequirementContent one = PlanStage.requirement(scene, true, LocalDate.of(2026, 9, 30));
    RequirementContent fixed =
        new RequirementContent(
            new RequirementId(UUID.randomUUID()),
            one.kind(),
            one.statement(),
            40,
            one.control(),
            one.population(),
            null,
            scene.outcome(),
            "Listens\nActs",
            LocalDate.of(2026, 9, 30),
            one.alignments(),
            one.measures());
    PlanContent sent =
        new PlanContent(List.of(new ElementContent("CE5", 30, "Also this.", List.of(fixed))));

    PlanContent stored = plans.change(draft.plan().id(), sent, draft.plan().version()).content();

    CanonicalText text = header().text(withFixedIdentities(stored));
    assertThat(text.sha256()).as(text.text()).isEqualTo(HASH);
  }

  @Test
  void refusesTheSlowerOfTwoWritersWithBothTexts() {
    PlanDetails draft = draft();
    PlanContent first = PlanStage.complete(scene);
    plans.change(draft.plan().id(), first, draft.plan().version());
    PlanContent second =
        new PlanContent(List.of(new ElementContent("CE1", 40, "The slower text", List.of())));

    assertThatThrownBy(() -> plans.change(draft.plan().id(), second, draft.plan().version()))
        .isInstanceOfSatisfying(
            PlanChanged.class,
            changed -> {
              assertThat(changed.sent()).contains("The slower text");
              assertThat(changed.stored()).contains("Callers leave the contact");
              assertThat(changed.members()).containsKeys("stored", "sent", "version");
            });
    assertThat(plans.get(draft.plan().id()).content().weights()).containsEntry("CE1", 25);
  }

  @Test
  void hidesItsPlansFromOtherAgenciesAndTakesNothingOfTheirs() {
    PlanDetails draft = draft();
    PlanId id = draft.plan().id();
    Scene other = stage.scene();
    PlanContent foreign = PlanStage.complete(other);
    as(scene.rating());

    assertThatThrownBy(() -> plans.change(id, foreign, draft.plan().version()))
        .isInstanceOf(MeasureNotFound.class);
    PlanContent foreignGoal =
        PlanStage.complete(
            new Scene(
                scene.agency(),
                scene.hr(),
                scene.executive(),
                scene.rating(),
                scene.reviewing(),
                scene.executiveId(),
                scene.cycle(),
                other.goal(),
                scene.trust(),
                scene.outcome()));
    assertThatThrownBy(() -> plans.change(id, foreignGoal, draft.plan().version()))
        .isInstanceOf(GoalNotFound.class);

    for (Actor stranger : List.of(other.hr(), other.executive(), other.rating())) {
      as(stranger);
      assertThatThrownBy(() -> plans.get(id)).isInstanceOf(PlanNotFound.class);
      assertThatThrownBy(() -> plans.move(id, PlanMove.of(PlanEvent.CONSULT)))
          .isInstanceOf(PlanNotFound.class);
      assertThat(plans.list(PlanFilter.ALL, "", 1_000)).extracting("id").doesNotContain(id);
      assertThat(plans.requirements(scene.executiveId())).isEmpty();
      assertThat(plans.ofMeasures(Set.of(scene.trust()))).isEmpty();
      assertThatThrownBy(
              () -> plans.begin(new NewPlan(scene.executiveId(), scene.cycle().id(), null)))
          .isInstanceOf(ExecutiveNotFound.class);
    }
    Actor peer = cast.player(scene.agency(), Role.EXECUTIVE);
    as(peer);
    assertThatThrownBy(() -> plans.get(id)).isInstanceOf(PlanNotFound.class);
  }

  @Test
  void refusesWhatStateOrPartDoesNotAllow() {
    PlanDetails draft = draft();
    PlanId id = draft.plan().id();

    assertThatThrownBy(() -> plans.move(id, sign("0".repeat(64))))
        .isInstanceOfSatisfying(
            StateConflict.class,
            conflict ->
                assertThat(conflict.members())
                    .containsEntry("state", "DRAFT")
                    .containsEntry("allowed", List.of("CONSULT", "CLOSE")));
    as(scene.rating());
    assertThatThrownBy(() -> plans.move(id, PlanMove.of(PlanEvent.CONSULT)))
        .isInstanceOfSatisfying(
            PlanIncomplete.class,
            broken ->
                assertThat(String.valueOf(broken.members().get("violations")))
                    .contains("WEIGHT_MISSING:CE1", "WEIGHT_SUM"));
    as(scene.executive());
    plans.change(id, PlanStage.complete(scene), draft.plan().version());
    assertThatThrownBy(() -> plans.move(id, PlanMove.of(PlanEvent.CONSULT)))
        .isInstanceOf(AccessDenied.class);
    as(scene.hr());
    assertThatThrownBy(
            () -> plans.begin(new NewPlan(scene.executiveId(), scene.cycle().id(), null)))
        .isInstanceOfSatisfying(
            PlanRefused.class,
            refused -> assertThat(refused.type()).isEqualTo(PlanProblem.PLAN_EXISTS));
  }

  @Test
  void refusesToEditAFrozenTextAndToDocumentARefusalTooSoon() {
    PlanDetails signing = signing();
    PlanId id = signing.plan().id();
    as(scene.rating());

    assertThatThrownBy(() -> plans.change(id, signing.content(), signing.plan().version()))
        .isInstanceOf(StateConflict.class);
    assertThatThrownBy(
            () ->
                plans.move(
                    id,
                    new PlanMove(
                        PlanEvent.DOCUMENT_REFUSAL,
                        "The executive does not answer.",
                        null,
                        Cast.PASSWORD,
                        signing.contentHash(),
                        Locale.ENGLISH,
                        null)))
        .isInstanceOfSatisfying(
            PlanRefused.class,
            refused -> assertThat(refused.type()).isEqualTo(PlanProblem.WINDOW_OPEN));
  }

  @Test
  void closesAPlanAndLetsAnotherOneBegin() {
    PlanDetails draft = draft();
    as(scene.hr());

    PlanDetails closed =
        plans.move(
            draft.plan().id(),
            new PlanMove(
                PlanEvent.CLOSE,
                "Twice",
                ClosureReason.DUPLICATE,
                null,
                null,
                Locale.ENGLISH,
                null));

    assertThat(closed.plan().state()).isEqualTo(PlanState.CLOSED_UNRATED);
    assertThat(closed.allowed()).isEmpty();
    assertThat(draft().plan().id()).isNotEqualTo(draft.plan().id());
  }

  @Test
  void saysWhatIsMissingAndWhoAnswersForAMeasure() {
    as(scene.hr());
    assertThat(plans.overview(stage.year().value(), NameCursor.START, 10))
        .singleElement()
        .satisfies(one -> assertThat(one.gaps()).containsExactly(PlanGap.NO_PLAN));
    PlanDetails signing = signing();
    Actor lead = cast.player(scene.agency(), Role.CX_LEAD);

    as(lead);
    assertThat(plans.ofMeasures(Set.of(scene.trust()))).isEmpty();
    as(scene.hr());
    assertThat(plans.overview(stage.year().value(), NameCursor.START, 10))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.gaps())
                    .contains(PlanGap.SIGNATURE_WAITING, PlanGap.LATE)
                    .doesNotContain(PlanGap.NO_CX_REQUIREMENT, PlanGap.INCOMPLETE));
    assertThat(plans.ofMeasures(Set.of(scene.trust())).get(scene.trust())).hasSize(3);
    establish(signing);
    as(lead);
    assertThat(plans.ofMeasures(Set.of(scene.trust())).get(scene.trust()))
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.executive()).isEqualTo(scene.executiveId());
              assertThat(link.goals()).containsExactly(scene.goal());
            });
    assertThat(plans.requirements(scene.executiveId())).hasSize(1);
  }

  @Test
  void crossesTheInterfaceAsItIs() {
    Jsonb json = new JsonConfiguration().getContext(PlanContent.class);
    PlanContent content = PlanStage.complete(scene);

    assertThat(json.fromJson(json.toJson(content), PlanContent.class)).isEqualTo(content);
    assertThat(json.fromJson("{}", PlanContent.class).elements()).isEmpty();
    ScoreRequest asked =
        json.fromJson("{\"weights\":{\"CE1\":25},\"levels\":{\"CE1\":4}}", ScoreRequest.class);
    assertThat(asked.weights()).containsEntry("CE1", new BigDecimal("25"));
    assertThat(asked.levels()).containsEntry("CE1", new BigDecimal("4"));
    assertThatThrownBy(
            () ->
                json.fromJson(
                    "{\"elements\":[{\"code\":\"CE1\",\"requirements\":[{\"id\":\"x\"}]}]}",
                    PlanContent.class))
        .isInstanceOf(JsonbException.class);
  }

  private PlanDetails draft() {
    as(scene.hr());
    return plans.begin(new NewPlan(scene.executiveId(), scene.cycle().id(), null));
  }

  private PlanDetails signing() {
    PlanDetails draft = draft();
    PlanId id = draft.plan().id();
    as(scene.executive());
    plans.change(id, PlanStage.complete(scene), draft.plan().version());
    as(scene.rating());
    plans.move(id, PlanMove.of(PlanEvent.CONSULT));
    return plans.move(id, PlanMove.of(PlanEvent.REQUEST_SIGNATURES));
  }

  private void establish(PlanDetails signing) {
    for (Actor signer : List.of(scene.executive(), scene.rating(), scene.reviewing())) {
      as(signer);
      plans.move(signing.plan().id(), sign(Objects.requireNonNull(signing.contentHash())));
    }
  }

  private List<String> waiting(Actor actor) {
    as(actor);
    return inbox.mine(10).stream().map(InboxItem::kind).toList();
  }

  private void as(Actor actor) {
    current.is(actor);
  }

  private static PlanMove sign(String hash) {
    return PlanMove.sign(Cast.PASSWORD, hash, Locale.ENGLISH);
  }

  private static PlanHeader header() {
    return new PlanHeader(
        new OrganizationId(new UUID(0, 1)),
        new ExecutiveId(new UUID(0, 2)),
        "Rosa Delgado",
        "Director of Claims",
        2026,
        LocalDate.of(2025, 10, 1),
        LocalDate.of(2026, 9, 30),
        "RS-2026",
        "a",
        1);
  }

  /** What each store makes up for itself, replaced; everything else as it came back. */
  private static PlanContent withFixedIdentities(PlanContent stored) {
    return stored.map(
        one ->
            new RequirementContent(
                new RequirementId(new UUID(0, 3)),
                one.kind(),
                one.statement(),
                one.weight(),
                one.control(),
                one.population(),
                one.service(),
                new MeasureId(new UUID(0, 4)),
                one.behaviours(),
                one.dueOn(),
                one.alignments().stream()
                    .map(
                        goal ->
                            new AlignmentContent(
                                new GoalId(new UUID(0, 5)),
                                goal.documentType(),
                                goal.documentTitle(),
                                goal.pageRef(),
                                goal.goalText()))
                    .toList(),
                one.measures().stream().map(ExecutivePlansIT::withFixedIdentity).toList()));
  }

  private static MeasureTarget withFixedIdentity(MeasureTarget one) {
    return new MeasureTarget(
        new MeasureId(new UUID(0, 6)),
        one.name(),
        one.unit(),
        one.direction(),
        one.baseline(),
        one.baselinePeriod(),
        one.target(),
        one.targetDate(),
        one.t5(),
        one.t4(),
        one.t3(),
        one.t2(),
        one.dataSource(),
        one.method(),
        one.frequency(),
        one.minSample(),
        one.guardrail(),
        one.maintainReason());
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = store.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
