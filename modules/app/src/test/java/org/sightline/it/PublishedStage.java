package org.sightline.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.hisp.provider.NewProvider;
import org.sightline.hisp.provider.NewService;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.provider.ServiceProviders;
import org.sightline.hisp.report.NewInstrument;
import org.sightline.hisp.report.NewReport;
import org.sightline.hisp.report.NewSurveyResult;
import org.sightline.hisp.report.QuestionResult;
import org.sightline.hisp.report.ReportId;
import org.sightline.hisp.report.ReportLoad;
import org.sightline.hisp.report.ReportLoader;
import org.sightline.hisp.report.ReportOrigin;
import org.sightline.hisp.report.ReportState;
import org.sightline.hisp.report.ReportTimes;
import org.sightline.hisp.report.SurveySetting;
import org.sightline.hisp.series.HispMeasures;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Driver;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalQuarter;

/** Publishes reports as an import of history does, each in a transaction of its own. */
@ApplicationScoped
public class PublishedStage {

  @Inject private ServiceProviders providers;
  @Inject private ReportLoader loader;
  @Inject private HispMeasures measures;

  /** A survey result of a channel. */
  record Survey(String channel, @Nullable Long customers, Map<Driver, QuestionCounts> answers) {

    /** One question about trust. */
    static Survey trust(String channel, QuestionCounts counts) {
      return new Survey(channel, 10_000L, Map.of(Driver.TRUST, counts));
    }

    private Volumes volumes() {
      long most = answers.values().stream().mapToLong(QuestionCounts::n).max().orElse(0);
      return new Volumes(customers, 5_000L, most);
    }

    private List<QuestionResult> questions() {
      List<QuestionResult> questions = new ArrayList<>();
      answers.forEach(
          (driver, counts) ->
              questions.add(
                  new QuestionResult(
                      driver.ordinal() + 1, driver, "I trust " + driver, counts, null)));
      return questions;
    }
  }

  /** A new provider. */
  @Transactional
  public ProviderId provider(OrganizationId agency) {
    String name = "Provider " + UUID.randomUUID();
    return providers.create(new NewProvider(agency, name, null, null, null));
  }

  /** A new service. */
  @Transactional
  public ServiceId service(
      OrganizationId agency, ProviderId provider, String name, CombiningMethod method) {
    return providers.create(new NewService(agency, provider, name, null, null, null, true, method));
  }

  /**
   * Publishes one more report with results of a service; one of the first edition, so that a
   * quarter can have several.
   */
  @Transactional
  public void publish(
      OrganizationId agency,
      ProviderId provider,
      ServiceId service,
      FiscalQuarter quarter,
      @Nullable String hash,
      List<Survey> surveys) {
    try (ReportLoad load = loader.begin()) {
      ReportId report =
          load.report(
              new NewReport(
                  agency,
                  provider,
                  null,
                  null,
                  quarter,
                  ReportState.PUBLISHED,
                  ReportOrigin.IMPORTED,
                  new ReportTimes(null, null),
                  null));
      for (Survey survey : surveys) {
        load.result(
            new NewSurveyResult(
                agency,
                report,
                service,
                load.instrument(new NewInstrument(agency, provider, service, survey.channel(), "")),
                null,
                new SurveySetting("", "", null, survey.channel(), null, "", ""),
                "",
                survey.volumes(),
                survey.questions(),
                null,
                null));
      }
      load.flush();
    }
    measures.observe(Set.of(service), hash);
  }
}
