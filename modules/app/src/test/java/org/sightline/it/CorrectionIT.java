package org.sightline.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sightline.goals.indicator.Frequency;
import org.sightline.goals.indicator.IndicatorId;
import org.sightline.goals.indicator.Indicators;
import org.sightline.goals.indicator.MeasurementSummary;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.report.QuarterlyReports;
import org.sightline.hisp.report.ReportEvent;
import org.sightline.hisp.report.ReportMove;
import org.sightline.hisp.report.ReportState;
import org.sightline.hisp.report.ReportSummary;
import org.sightline.it.PlanStage.Scene;
import org.sightline.it.ReportStage.Reported;
import org.sightline.measure.Unit;
import org.sightline.plans.plan.ExecutivePlans;
import org.sightline.plans.plan.NewPlan;
import org.sightline.plans.plan.PlanDetails;
import org.sightline.plans.plan.PlanEvent;
import org.sightline.plans.plan.PlanId;
import org.sightline.plans.plan.PlanMove;
import org.sightline.plans.plan.SignedFigure;
import org.sightline.plans.sight.LinesOfSight;
import org.sightline.plans.sight.Strand;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.Role;

/**
 * A corrected report is published: all that stands on its figures moves at once, what was signed
 * stays.
 */
@ExtendWith(ArquillianExtension.class)
class CorrectionIT {

  private static final String OVERVIEW = "/scorecard/overview.xhtml";

  @Inject private PlanStage stage;
  @Inject private ReportStage reportStage;
  @Inject private QuarterlyReports reports;
  @Inject private Cast cast;
  @Inject private Indicators indicators;
  @Inject private ExecutivePlans plans;
  @Inject private LinesOfSight sight;
  @Inject private PageReader pages;
  @Inject private CurrentActor current;
  @Inject private UserTransaction transaction;

  private Scene scene;
  private Actor steward;
  private Actor releaser;
  private Reported reported;
  private IndicatorId indicator;
  private PlanId plan;

  @BeforeEach
  void anEstablishedPlanOnAFigureThatFeedsAnIndicator() {
    scene = stage.scene();
    steward = cast.player(scene.agency(), Role.STEWARD);
    releaser = cast.central(Role.RELEASER);
    reported = reportStage.service(scene.agency(), ReportState.PUBLISHED);
    current.is(steward);
    scene = scene.with(scene.goal(), reportStage.trust(reported.service()));
    indicator =
        indicators
            .create(
                GoalStage.indicator(
                    scene.goal(), "TRUST", Unit.PERCENT, Frequency.QUARTERLY, scene.trust()))
            .id();
    plan = established();
  }

  @Test
  void movesIndicatorChainAndTileTogetherAndLeavesWhatWasSigned() throws Exception {
    List<SignedFigure> signed = plans.evidence(plan);
    assertThat(standing()).containsOnly(50.0);
    assertThat(tile()).contains("50.0").doesNotContain("73.2");

    ReportSummary correction = filedCorrection();
    assertThat(standing()).containsOnly(50.0);

    current.is(releaser);
    transaction.begin();
    reports.move(correction.id(), ReportMove.of(ReportEvent.PUBLISH));
    List<Double> inside = standing();
    transaction.rollback();

    assertThat(inside).containsOnly(73.2);
    assertThat(standing()).containsOnly(50.0);
    assertThat(tile()).doesNotContain("73.2");
    current.is(releaser);
    assertThat(reports.get(reported.report()).state()).isEqualTo(ReportState.PUBLISHED);

    reports.move(correction.id(), ReportMove.of(ReportEvent.PUBLISH));

    assertThat(standing()).containsOnly(73.2);
    assertThat(tile()).contains("73.2");
    assertThat(plans.evidence(plan)).isEqualTo(signed);
    assertThat(signed).extracting(SignedFigure::value).containsOnly(50.0);
    current.is(releaser);
    assertThat(reports.get(reported.report()).state()).isEqualTo(ReportState.ARCHIVED);
    assertThat(reports.get(correction.id()).state()).isEqualTo(ReportState.PUBLISHED);
  }

  /** The steward begins a correction, enters what is right, and hands it in. */
  private ReportSummary filedCorrection() {
    current.is(steward);
    ReportSummary draft =
        reports.move(
            reported.report(),
            ReportMove.because(ReportEvent.CORRECT, "Answers by telephone were left out"));
    ReportSummary entered =
        reportStage.enter(draft, new QuestionCounts(400, 340, 600, 1_660, 2_000));
    return reports.move(entered.id(), ReportMove.of(ReportEvent.SUBMIT));
  }

  /** The indicator's value, and the value in every strand of the chain. */
  private List<Double> standing() {
    current.is(scene.executive());
    double measured =
        indicators.get(indicator).measurements().stream()
            .filter(MeasurementSummary::current)
            .map(one -> Objects.requireNonNull(one.value()).doubleValue())
            .findFirst()
            .orElseThrow();
    List<Double> chain =
        sight.of(scene.executiveId()).strands().stream().map(CorrectionIT::value).toList();
    assertThat(chain).isNotEmpty().containsOnly(measured);
    return chain;
  }

  private static double value(Strand strand) {
    return Objects.requireNonNull(Objects.requireNonNull(strand.measure()).latest()).value();
  }

  private String tile() {
    return pages.read(OVERVIEW, scene.executive().userName());
  }

  private PlanId established() {
    current.is(scene.hr());
    PlanDetails draft = plans.begin(new NewPlan(scene.executiveId(), scene.cycle().id(), null));
    PlanId id = draft.plan().id();
    current.is(scene.executive());
    plans.change(id, PlanStage.complete(scene), draft.plan().version());
    current.is(scene.rating());
    plans.move(id, PlanMove.of(PlanEvent.CONSULT));
    String hash =
        Objects.requireNonNull(
            plans.move(id, PlanMove.of(PlanEvent.REQUEST_SIGNATURES)).contentHash());
    for (Actor signer : List.of(scene.executive(), scene.rating(), scene.reviewing())) {
      current.is(signer);
      plans.move(id, PlanMove.sign(Cast.PASSWORD, hash, Locale.ENGLISH));
    }
    current.is(scene.executive());
    return id;
  }
}
