package org.sightline.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.hisp.provider.ServiceNotFound;
import org.sightline.hisp.report.FiledVersionSummary;
import org.sightline.hisp.report.FindingsOpen;
import org.sightline.hisp.report.QuarterlyReports;
import org.sightline.hisp.report.ReportEvent;
import org.sightline.hisp.report.ReportId;
import org.sightline.hisp.report.ReportMove;
import org.sightline.hisp.report.ReportNotFound;
import org.sightline.hisp.report.ReportRefused;
import org.sightline.hisp.report.ReportState;
import org.sightline.hisp.report.ReportSummary;
import org.sightline.hisp.report.SurveyEntry;
import org.sightline.hisp.report.SurveyResultSummary;
import org.sightline.inbox.Inbox;
import org.sightline.it.ReportStage.Reported;
import org.sightline.organization.OrganizationId;
import org.sightline.persistence.StaleVersion;
import org.sightline.problem.GovernanceException;
import org.sightline.security.AccessDenied;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.Role;
import org.sightline.state.StateConflict;

/** What a quarterly report goes through, who may move it, and what is refused. */
@ExtendWith(ArquillianExtension.class)
class ReportMovesIT {

  private static final String REASON = "Because this is what happened";

  @Inject private ReportStage stage;
  @Inject private Cast cast;
  @Inject private QuarterlyReports reports;
  @Inject private Inbox inbox;
  @Inject private CurrentActor current;
  @Inject private UserTransaction transaction;

  @PersistenceContext private EntityManager entities;

  private OrganizationId agency;
  private Actor steward;
  private Actor lead;
  private Actor reviewer;
  private Actor releaser;

  @BeforeEach
  void people() {
    agency = cast.agency();
    steward = cast.player(agency, Role.STEWARD);
    lead = cast.player(agency, Role.CX_LEAD);
    reviewer = cast.central(Role.REVIEWER);
    releaser = cast.central(Role.RELEASER);
  }

  @Test
  void keepsEveryFilingWordForWord() {
    ReportId report = draft();
    submit(report);
    String first = filings(report).get(0).contentHash();
    as(reviewer, () -> move(report, ReportEvent.REQUEST_CHANGE, REASON));
    current.is(steward);
    stage.enter(reports.get(report), new QuestionCounts(500, 500, 1_500, 1_500, 999));
    submit(report);

    List<FiledVersionSummary> filed = filings(report);

    assertThat(filed).extracting(FiledVersionSummary::filingNo).containsExactly(2, 1);
    assertThat(filed.get(1).contentHash())
        .isEqualTo(first)
        .isNotEqualTo(filed.get(0).contentHash());
    assertThat(filed.get(0).receipt())
        .isEqualTo(receipt(filed.get(0).contentHash()))
        .matches("[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}");
  }

  @Test
  void showsTheCentreWhatWasFiledWhileTheAgencyChangesIt() {
    ReportId report = draft();
    submit(report);
    current.is(reviewer);
    List<SurveyResultSummary> filed = reports.surveyResults(report);
    as(reviewer, () -> move(report, ReportEvent.REQUEST_CHANGE, REASON));
    current.is(steward);
    stage.enter(reports.get(report), new QuestionCounts(1, 1, 1, 1, 1));

    current.is(reviewer);
    assertThat(reports.surveyResults(report)).isEqualTo(filed);
    current.is(steward);
    assertThat(reports.surveyResults(report)).isNotEqualTo(filed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update hisp_filed_version set content = 'other'",
        "delete from hisp_filed_version",
        "truncate table hisp_filed_version"
      })
  void cannotBeChangedOnceFiled(String statement) throws Exception {
    submit(draft());

    transaction.begin();
    try {
      assertThatThrownBy(() -> entities.createNativeQuery(statement).executeUpdate())
          .isInstanceOf(PersistenceException.class);
    } finally {
      transaction.rollback();
    }
  }

  @Test
  void isNotPublishedByTheOneWhoHandedItIn() {
    Actor both = cast.twoHats(agency, Role.STEWARD, Role.RELEASER);
    ReportId report = draft();
    as(both, () -> move(report, ReportEvent.SUBMIT, null));

    refused(both, report, ReportEvent.PUBLISH, null, "report-four-eyes");

    as(releaser, () -> move(report, ReportEvent.PUBLISH, null));
    assertThat(state(report)).isEqualTo(ReportState.PUBLISHED);
  }

  @Test
  void isNotMovedOutOfTurn() {
    ReportId report = draft();

    current.is(releaser);
    assertThatThrownBy(() -> reports.move(report, ReportMove.of(ReportEvent.PUBLISH)))
        .isInstanceOf(ReportNotFound.class);
    submit(report);
    current.is(steward);
    assertThatThrownBy(() -> reports.move(report, ReportMove.of(ReportEvent.SUBMIT)))
        .isInstanceOfSatisfying(
            StateConflict.class,
            conflict ->
                assertThat(conflict.members())
                    .containsEntry("state", "SUBMITTED")
                    .containsEntry("allowed", List.of("REQUEST_CHANGE", "PUBLISH", "NO_REPORT")));
    assertThatThrownBy(() -> reports.move(report, ReportMove.of(ReportEvent.PUBLISH)))
        .isInstanceOf(AccessDenied.class);
    current.is(reviewer);
    assertThatThrownBy(() -> reports.move(report, ReportMove.of(ReportEvent.PUBLISH)))
        .isInstanceOf(AccessDenied.class);
    current.is(releaser);
    assertThatThrownBy(
            () -> reports.move(report, ReportMove.because(ReportEvent.REQUEST_CHANGE, REASON)))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void isNotHandedInWithErrorsOrUnexplainedWarnings() {
    ReportId report = draft();
    current.is(steward);
    ReportSummary broken = enter(reports.get(report), new Volumes(9_000L, 10_000L, 5_000L));

    assertThatThrownBy(() -> reports.move(report, ReportMove.because(ReportEvent.SUBMIT, REASON)))
        .isInstanceOfSatisfying(
            FindingsOpen.class,
            open -> assertThat(open.members()).containsEntry("findings", List.of("V2")));
    enter(broken, new Volumes(null, 10_000L, 5_000L));
    assertThatThrownBy(() -> reports.move(report, ReportMove.of(ReportEvent.SUBMIT)))
        .isInstanceOfSatisfying(
            FindingsOpen.class,
            open -> assertThat(open.members()).containsEntry("findings", List.of("V4")));

    reports.move(report, ReportMove.because(ReportEvent.SUBMIT, REASON));
    assertThat(filings(report).get(0).explanation()).isEqualTo(REASON);
  }

  @Test
  void hasNothingToReportOnlyWhenTwoPeopleSaySo() {
    ReportId report = draft();
    refused(lead, report, ReportEvent.NO_REPORT, REASON, "report-not-proposed");
    refused(steward, report, ReportEvent.NO_REPORT, null, "report-reason-required");
    as(steward, () -> move(report, ReportEvent.NO_REPORT, REASON));
    assertThat(state(report)).isEqualTo(ReportState.DRAFT);
    current.is(lead);
    assertThat(inbox.mine(50)).extracting(item -> item.kind()).contains("CONFIRM_NO_REPORT");

    as(lead, () -> move(report, ReportEvent.NO_REPORT, null));

    assertThat(state(report)).isEqualTo(ReportState.NOT_REPORTED);
    current.is(lead);
    assertThat(inbox.mine(50)).extracting(item -> item.kind()).doesNotContain("CONFIRM_NO_REPORT");
    as(reviewer, () -> move(report, ReportEvent.REOPEN, REASON));
    assertThat(state(report)).isEqualTo(ReportState.DRAFT);
  }

  @Test
  void forgetsTheProposalWhenFiguresAreEntered() {
    ReportId report = draft();
    as(steward, () -> move(report, ReportEvent.NO_REPORT, REASON));
    current.is(steward);
    stage.enter(reports.get(report), new QuestionCounts(1, 1, 1, 1, 100));

    refused(lead, report, ReportEvent.NO_REPORT, REASON, "report-not-proposed");
  }

  @Test
  void isCorrectedOnceAtATimeAndNeverReopened() {
    Reported published = published();
    current.is(steward);
    ReportSummary correction =
        reports.move(published.report(), ReportMove.because(ReportEvent.CORRECT, REASON));

    refused(steward, published.report(), ReportEvent.CORRECT, REASON, "report-correction-in-work");
    refused(steward, correction.id(), ReportEvent.NO_REPORT, REASON, "report-state-conflict");
    refused(steward, correction.id(), ReportEvent.CORRECT, REASON, "report-state-conflict");
    as(steward, () -> move(correction.id(), ReportEvent.WITHDRAW, null));
    current.is(steward);
    ReportSummary next =
        reports.move(published.report(), ReportMove.because(ReportEvent.CORRECT, REASON));

    assertThat(correction.version()).isEqualTo(2);
    assertThat(next.version()).isEqualTo(3);
    assertThat(state(published.report())).isEqualTo(ReportState.PUBLISHED);
    refused(reviewer, published.report(), ReportEvent.REOPEN, REASON, "report-state-conflict");
  }

  @Test
  void losesNothingWhenTwoPeopleEdit() {
    ReportId report = draft();
    current.is(steward);
    ReportSummary read = reports.get(report);
    stage.enter(read, new QuestionCounts(1, 2, 3, 4, 5));

    assertThatThrownBy(() -> stage.enter(read, new QuestionCounts(9, 9, 9, 9, 9)))
        .isInstanceOf(StaleVersion.class);
    assertThatThrownBy(
            () ->
                reports.move(
                    report, new ReportMove(ReportEvent.SUBMIT, null, read.trail().revision())))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void isLockedOnceHandedIn() {
    ReportId report = draft();
    submit(report);
    current.is(steward);
    ReportSummary filed = reports.get(report);

    assertThatThrownBy(() -> stage.enter(filed, new QuestionCounts(1, 1, 1, 1, 1)))
        .isInstanceOf(StateConflict.class);
  }

  @Test
  void beginsOnceWithTheSetUpOfTheLastAndWithoutItsFigures() {
    Reported published = published();
    current.is(steward);
    ReportSummary begun = reports.begin(published.service(), stage.quarter().next());

    SurveyResultSummary survey = reports.surveyResults(begun.id()).get(0);
    assertThat(survey.volumes()).isEqualTo(new Volumes(null, null, null));
    assertThat(survey.questions().get(0).wording()).isEqualTo(ReportStage.WORDING);
    assertThat(survey.questions().get(0).counts()).isEqualTo(QuestionCounts.NONE);
    assertThatThrownBy(() -> reports.begin(published.service(), stage.quarter().next()))
        .isInstanceOfSatisfying(ReportRefused.class, e -> slug(e, "report-exists"));
    assertThatThrownBy(() -> reports.begin(published.service(), stage.quarter().plus(40)))
        .isInstanceOfSatisfying(ReportRefused.class, e -> slug(e, "report-quarter-not-begun"));
    assertThatThrownBy(() -> reports.begin(published.service(), stage.quarter().previous()))
        .isInstanceOfSatisfying(ReportRefused.class, e -> slug(e, "report-nothing-to-copy"));
  }

  @Test
  void isNobodysBusinessInAnotherAgency() {
    Reported published = published();
    ReportId report = draft();
    Actor stranger = cast.player(cast.agency(), Role.STEWARD);

    current.is(stranger);
    assertThatThrownBy(() -> reports.move(report, ReportMove.of(ReportEvent.SUBMIT)))
        .isInstanceOf(ReportNotFound.class);
    assertThatThrownBy(() -> reports.begin(published.service(), stage.quarter().next()))
        .isInstanceOf(ServiceNotFound.class);
    assertThatThrownBy(() -> reports.findings(report)).isInstanceOf(ReportNotFound.class);
    assertThat(reports.filings(report)).isEmpty();
  }

  private ReportId draft() {
    current.is(steward);
    return stage.service(agency, ReportState.DRAFT).report();
  }

  private Reported published() {
    current.is(steward);
    return stage.service(agency, ReportState.PUBLISHED);
  }

  private void submit(ReportId report) {
    as(steward, () -> move(report, ReportEvent.SUBMIT, REASON));
  }

  private ReportSummary enter(ReportSummary draft, Volumes volumes) {
    return reports.enter(
        reports.surveyResults(draft.id()).get(0).id(),
        new SurveyEntry(null, null, null, volumes, List.of()),
        draft.trail().revision());
  }

  private void move(ReportId report, ReportEvent event, @Nullable String reason) {
    reports.move(report, new ReportMove(event, reason, null));
  }

  private void as(Actor actor, ThrowingCallable work) {
    current.is(actor);
    try {
      work.call();
    } catch (GovernanceException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private void refused(
      Actor actor, ReportId report, ReportEvent event, @Nullable String reason, String slug) {
    current.is(actor);
    assertThatThrownBy(() -> move(report, event, reason))
        .isInstanceOfSatisfying(GovernanceException.class, e -> slug(e, slug));
  }

  private static void slug(GovernanceException refusal, String slug) {
    assertThat(refusal.type().slug()).isEqualTo(slug);
  }

  private ReportState state(ReportId report) {
    current.is(steward);
    return reports.get(report).state();
  }

  private List<FiledVersionSummary> filings(ReportId report) {
    current.is(steward);
    return reports.filings(report);
  }

  private static String receipt(String hash) {
    return String.join("-", hash.substring(0, 4), hash.substring(4, 8), hash.substring(8, 12))
        .toUpperCase(Locale.ROOT);
  }
}
