package org.sightline.hisp.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.document.CanonicalText;
import org.sightline.hisp.feedback.Channel;
import org.sightline.hisp.feedback.InstrumentId;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.measure.Driver;

/**
 * The content of a filed version: written once as canonical text, and read from it again.
 *
 * @param results the survey results, in the order in which they were filed
 */
record FiledContent(List<SurveyResultSummary> results) {

  FiledContent {
    results = List.copyOf(results);
  }

  /** The text of a report that is being handed in. */
  CanonicalText text(QuarterlyReport report, String explanation) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("agency", report.agencyId());
    members.put("explanation", explanation);
    members.put("filing", report.filings());
    members.put("provider", report.providerId().toString());
    members.put("quarter", report.on().toString());
    members.put("report", report.id());
    members.put("reportVersion", report.reportVersion());
    members.put("service", Objects.toString(report.serviceId(), null));
    members.put("surveys", results.stream().map(FiledContent::survey).toList());
    return CanonicalText.of(members);
  }

  static FiledContent parse(String text) {
    Map<String, @Nullable Object> members = new CanonicalText(text).values();
    UUID report = UUID.fromString(String.valueOf(members.get("report")));
    List<SurveyResultSummary> results = new ArrayList<>();
    list(members.get("surveys")).forEach(each -> results.add(result(report, (Map<?, ?>) each)));
    return new FiledContent(results);
  }

  private static Map<String, @Nullable Object> survey(SurveyResultSummary result) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("id", result.id());
    members.put("service", result.service());
    members.put("instrument", result.instrument());
    members.put("externalId", result.externalId());
    putSetting(result.setting(), members);
    members.put("customers", result.volumes().customers());
    members.put("offered", result.volumes().offered());
    members.put("respondents", result.volumes().respondents());
    members.put("questions", result.questions().stream().map(FiledContent::question).toList());
    return members;
  }

  private static void putSetting(SurveySetting setting, Map<String, @Nullable Object> members) {
    members.put("serviceProvided", setting.serviceProvided());
    members.put("transactionPoint", setting.transactionPoint());
    members.put("channel", setting.channel());
    members.put("channelText", setting.channelText());
    members.put("controlNumber", setting.controlNumber());
    members.put("federalRegisterUrl", setting.federalRegisterUrl());
    members.put("operationalMetrics", setting.operationalMetrics());
  }

  private static Map<String, @Nullable Object> question(QuestionResult asked) {
    QuestionCounts counts = asked.counts();
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("number", asked.number());
    members.put("driver", asked.driver());
    members.put("wording", asked.wording());
    members.put("counts", List.of(counts.n1(), counts.n2(), counts.n3(), counts.n4(), counts.n5()));
    members.put("publishedMean", Objects.toString(asked.publishedMean(), null));
    return members;
  }

  private static SurveyResultSummary result(UUID report, Map<?, ?> members) {
    List<QuestionResult> questions = new ArrayList<>();
    list(members.get("questions")).forEach(each -> questions.add(asked((Map<?, ?>) each)));
    return new SurveyResultSummary(
        new SurveyResultId(uuid(members, "id")),
        new ReportId(report),
        new ServiceId(uuid(members, "service")),
        new InstrumentId(uuid(members, "instrument")),
        number(members.get("externalId")),
        setting(members),
        new Volumes(
            number(members.get("customers")),
            number(members.get("offered")),
            number(members.get("respondents"))),
        questions);
  }

  private static SurveySetting setting(Map<?, ?> members) {
    Object channel = members.get("channel");
    return new SurveySetting(
        text(members, "serviceProvided"),
        text(members, "transactionPoint"),
        channel == null ? null : Channel.valueOf(channel.toString()),
        text(members, "channelText"),
        Objects.toString(members.get("controlNumber"), null),
        text(members, "federalRegisterUrl"),
        text(members, "operationalMetrics"));
  }

  private static QuestionResult asked(Map<?, ?> members) {
    List<Long> n = new ArrayList<>();
    list(members.get("counts")).forEach(count -> n.add(((Number) count).longValue()));
    Object mean = members.get("publishedMean");
    return new QuestionResult(
        ((Number) Objects.requireNonNull(members.get("number"))).intValue(),
        Driver.valueOf(text(members, "driver")),
        text(members, "wording"),
        new QuestionCounts(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4)),
        mean == null ? null : Double.valueOf(mean.toString()));
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static UUID uuid(Map<?, ?> members, String name) {
    return UUID.fromString(text(members, name));
  }

  private static String text(Map<?, ?> members, String name) {
    return String.valueOf(members.get(name));
  }

  private static @Nullable Long number(@Nullable Object value) {
    return value instanceof Number number ? number.longValue() : null;
  }
}
