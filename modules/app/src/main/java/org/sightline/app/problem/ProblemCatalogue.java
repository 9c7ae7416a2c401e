package org.sightline.app.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sightline.account.AccountProblem;
import org.sightline.comment.CommentProblem;
import org.sightline.goals.goal.GoalProblem;
import org.sightline.goals.indicator.IndicatorProblem;
import org.sightline.goals.plan.StrategicPlanProblem;
import org.sightline.hisp.provider.ProviderProblem;
import org.sightline.hisp.published.PublishedProblem;
import org.sightline.hisp.report.ReportProblem;
import org.sightline.idempotency.IdempotencyProblem;
import org.sightline.ingest.IngestProblem;
import org.sightline.job.JobProblem;
import org.sightline.lineofsight.hypothesis.HypothesisProblem;
import org.sightline.measure.catalogue.CatalogueProblem;
import org.sightline.organization.OrganizationProblem;
import org.sightline.paging.PagingProblem;
import org.sightline.persistence.StorageProblem;
import org.sightline.plans.content.ContentProblem;
import org.sightline.plans.executive.ExecutiveProblem;
import org.sightline.plans.plan.PlanProblem;
import org.sightline.plans.rule.RuleProblem;
import org.sightline.problem.ProblemType;
import org.sightline.security.SecurityProblem;
import org.sightline.setting.SettingProblem;
import org.sightline.signature.SignatureProblem;

/** Every kind of problem that the product can answer with; a test finds one that is left out. */
final class ProblemCatalogue {

  private static final List<Class<? extends ProblemType>> ENUMS =
      List.of(
          AppProblem.class,
          SecurityProblem.class,
          AccountProblem.class,
          IdempotencyProblem.class,
          OrganizationProblem.class,
          StorageProblem.class,
          PagingProblem.class,
          JobProblem.class,
          IngestProblem.class,
          CatalogueProblem.class,
          SignatureProblem.class,
          SettingProblem.class,
          CommentProblem.class,
          StrategicPlanProblem.class,
          GoalProblem.class,
          IndicatorProblem.class,
          ProviderProblem.class,
          ReportProblem.class,
          PublishedProblem.class,
          HypothesisProblem.class,
          RuleProblem.class,
          ExecutiveProblem.class,
          ContentProblem.class,
          PlanProblem.class);

  private ProblemCatalogue() {}

  /** All of them. */
  static List<ProblemType> all() {
    return ENUMS.stream()
        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
        .map(ProblemType.class::cast)
        .toList();
  }

  /** The one with a name; empty where there is none. */
  static Optional<ProblemType> find(String slug) {
    return all().stream().filter(type -> type.slug().equals(slug)).findFirst();
  }
}
