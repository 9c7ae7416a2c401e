package org.sightline.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sightline.it.PlanStage.Scene;
import org.sightline.plans.plan.PlanId;
import org.sightline.security.Actor;

/** However many rows an agency has, a page asks the store the same number of times. */
@ExtendWith(ArquillianExtension.class)
class QueryCountIT {

  private static final int EXECUTIVES = 3;
  private static final int REQUIREMENTS = 1;

  @Inject private PlanStage stage;
  @Inject private Crowd crowd;
  @Inject private StatementCount statements;

  @Test
  @DisabledIfSystemProperty(
      named = "sightline.test.database",
      matches = "postgresql",
      disabledReason = "only H2 counts its statements without an extension; they are the same")
  void pagesAskTheSameNumberOfTimesForTenTimesTheRows() {
    Scene scene = stage.scene();
    PlanId plan = crowd.grow(scene, EXECUTIVES, REQUIREMENTS);
    Map<String, Long> few = count(scene, plan);

    crowd.grow(scene, 10 * EXECUTIVES, 10 * REQUIREMENTS);
    Map<String, Long> many = count(scene, plan);

    assertThat(few).allSatisfy((page, count) -> assertThat(count).as(page).isPositive());
    assertThat(many).isEqualTo(few);
  }

  private Map<String, Long> count(Scene scene, PlanId plan) {
    Map<String, Actor> readers = new LinkedHashMap<>();
    readers.put("/plan/plans.xhtml", scene.hr());
    readers.put("/plan/services.xhtml", scene.hr());
    readers.put("/scorecard/overview.xhtml", scene.executive());
    readers.put("/scorecard/chain.xhtml?executive=" + scene.executiveId(), scene.executive());
    readers.put("/plan/plan.xhtml?plan=" + plan, scene.executive());
    readers.put("/plan/edit.xhtml?plan=" + plan, scene.executive());
    readers.put("/goal/goals.xhtml", scene.executive());
    readers.put("/goal/goal.xhtml?id=" + scene.goal(), scene.executive());
    readers.put("/measure/measures.xhtml", scene.executive());
    readers.put("/hisp/services.xhtml", scene.executive());
    Map<String, Long> counts = new LinkedHashMap<>();
    readers.forEach((page, reader) -> counts.put(page, statements.of(page, reader.userName())));
    return counts;
  }
}
