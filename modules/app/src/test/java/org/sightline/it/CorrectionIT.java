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
import org.sightline.it.PlanStage.Scene;
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

/** A published figure is corrected: all that stands on it moves at once, what was signed stays. */
@ExtendWith(ArquillianExtension.class)
class CorrectionIT {

  private static final String OVERVIEW = "/scorecard/overview.xhtml";

  @Inject private PlanStage stage;
  @Inject private Cast cast;
  @Inject private Indicators indicators;
  @Inject private ExecutivePlans plans;
  @Inject private LinesOfSight sight;
  @Inject private PageReader pages;
  @Inject private CurrentActor current;
  @Inject private UserTransaction transaction;

  private Scene scene;
  private IndicatorId indicator;
  private PlanId plan;

  @BeforeEach
  void anEstablishedPlanOnAFigureThatFeedsAnIndicator() {
    scene = stage.scene();
    stage.observe(scene.trust(), 3_550, 5_000, 1);
    current.is(cast.player(scene.agency(), Role.STEWARD));
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
    assertThat(standing()).containsOnly(71.0);
    assertThat(tile()).contains("71.0").doesNotContain("73.2");

    transaction.begin();
    stage.observe(scene.trust(), 3_660, 5_000, 2);
    List<Double> inside = standing();
    transaction.rollback();

    assertThat(inside).containsOnly(73.2);
    assertThat(standing()).containsOnly(71.0);
    assertThat(tile()).doesNotContain("73.2");

    transaction.begin();
    stage.observe(scene.trust(), 3_660, 5_000, 2);
    transaction.commit();

    assertThat(standing()).containsOnly(73.2);
    assertThat(tile()).contains("73.2");
    assertThat(plans.evidence(plan)).isEqualTo(signed);
    assertThat(signed).extracting(SignedFigure::value).containsOnly(71.0);
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
