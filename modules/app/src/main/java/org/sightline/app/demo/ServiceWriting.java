package org.sightline.app.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.InstrumentId;
import org.sightline.hisp.feedback.Wording;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.report.NewInstrument;
import org.sightline.hisp.report.NewReport;
import org.sightline.hisp.report.NewSurveyResult;
import org.sightline.hisp.report.ReportId;
import org.sightline.hisp.report.ReportLoad;
import org.sightline.hisp.report.ReportOrigin;
import org.sightline.hisp.report.SurveySetting;
import org.sightline.organization.OrganizationId;

/** Writes the reports of one service. */
final class ServiceWriting {

  private final ReportLoad load;
  private final OrganizationId agency;
  private final ProviderId provider;
  private final ServiceId service;

  ServiceWriting(ReportLoad load, OrganizationId agency, ProviderId provider, ServiceId service) {
    this.load = load;
    this.agency = agency;
    this.provider = provider;
    this.service = service;
  }

  void write(DemoReport report) {
    ReportId id = load.report(newReport(report));
    report.surveys().forEach(survey -> load.result(newResult(id, report, survey)));
  }

  private NewReport newReport(DemoReport report) {
    return new NewReport(
        agency,
        provider,
        service,
        null,
        report.quarter(),
        report.state(),
        ReportOrigin.ENTERED,
        report.times(),
        null);
  }

  private NewSurveyResult newResult(ReportId id, DemoReport report, DemoSurvey survey) {
    String part = report.service().name();
    @Nullable Instant entered = report.times().submittedAt();
    return new NewSurveyResult(
        agency,
        id,
        service,
        instrument(survey.channel().code(), part),
        null,
        setting(part, survey),
        survey.controlNumber(),
        survey.volumes(),
        survey.questions(),
        entered,
        entered);
  }

  private InstrumentId instrument(String channel, String part) {
    return load.instrument(
        new NewInstrument(agency, provider, service, channel, Wording.words(part)));
  }

  private static SurveySetting setting(String part, DemoSurvey survey) {
    return new SurveySetting(
        part,
        survey.moment().code(),
        survey.channel(),
        survey.channel().code(),
        survey.controlNumber(),
        "",
        "");
  }
}
