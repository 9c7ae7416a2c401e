package org.sightline.hisp.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Month;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Driver;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalQuarter;

/** Turns rows, one for each question, into services with quarters with results. */
final class SurveyedServiceReader {

  private final ResultSet rows;
  private final Function<OrganizationId, Month> yearStart;
  private final List<SurveyedService> services = new ArrayList<>();
  private final Map<FiscalQuarter, List<SurveyedResult>> quarters = new LinkedHashMap<>();
  private final Map<FiscalQuarter, OffsetDateTime> submitted = new LinkedHashMap<>();
  private @Nullable UUID service;
  private @Nullable UUID result;
  private @Nullable SurveyedService head;

  SurveyedServiceReader(ResultSet rows, Function<OrganizationId, Month> yearStart) {
    this.rows = rows;
    this.yearStart = yearStart;
  }

  List<SurveyedService> read() throws SQLException {
    while (rows.next()) {
      turnToService(uuid("service_id"));
      turnToResult(uuid("result_id"));
      addQuestion();
    }
    finishService();
    return services;
  }

  private void turnToService(UUID next) throws SQLException {
    if (!next.equals(service)) {
      finishService();
      service = next;
      head = head();
    }
  }

  private void turnToResult(UUID next) throws SQLException {
    if (!next.equals(result)) {
      result = next;
      quarters.computeIfAbsent(quarter(), any -> new ArrayList<>()).add(surveyedResult());
    }
  }

  private void finishService() {
    SurveyedService finished = head;
    if (finished != null) {
      services.add(finished.with(surveyedQuarters()));
    }
    quarters.clear();
    submitted.clear();
    result = null;
  }

  private List<SurveyedQuarter> surveyedQuarters() {
    List<SurveyedQuarter> all = new ArrayList<>();
    quarters.forEach(
        (quarter, results) -> {
          OffsetDateTime at = submitted.get(quarter);
          all.add(new SurveyedQuarter(quarter, results, at == null ? null : at.toInstant()));
        });
    return all;
  }

  private SurveyedService head() throws SQLException {
    return new SurveyedService(
        new ServiceId(uuid("service_id")),
        new OrganizationId(uuid("agency_id")),
        new ProviderId(uuid("provider_id")),
        rows.getString("name"),
        CombiningMethod.valueOf(rows.getString("combining_method")),
        rows.getBoolean("volumes_overlap"),
        yearStart.apply(new OrganizationId(uuid("agency_id"))),
        List.of());
  }

  private FiscalQuarter quarter() throws SQLException {
    FiscalQuarter quarter = FiscalQuarter.of(rows.getInt("fiscal_year"), rows.getInt("quarter"));
    OffsetDateTime at = rows.getObject("submitted_at", OffsetDateTime.class);
    if (at != null) {
      submitted.putIfAbsent(quarter, at);
    }
    return quarter;
  }

  private SurveyedResult surveyedResult() throws SQLException {
    return new SurveyedResult(
        uuid("report_id"),
        uuid("instrument_id"),
        label(),
        rows.getString("transaction_point"),
        new Volumes(number("customers"), number("offered"), number("respondents")),
        new EnumMap<>(Driver.class));
  }

  private void addQuestion() throws SQLException {
    String driver = rows.getString("driver");
    if (driver != null) {
      List<SurveyedResult> last = quarters.get(quarter());
      if (last != null) {
        last.get(last.size() - 1)
            .questions()
            .putIfAbsent(
                Driver.valueOf(driver),
                new SurveyedResult.AskedQuestion(rows.getString("wording"), counts()));
      }
    }
  }

  private QuestionCounts counts() throws SQLException {
    return new QuestionCounts(
        rows.getLong("n1"),
        rows.getLong("n2"),
        rows.getLong("n3"),
        rows.getLong("n4"),
        rows.getLong("n5"));
  }

  private String label() throws SQLException {
    return SurveyedResult.label(
        rows.getString("name"), rows.getString("channel"), rows.getString("part"));
  }

  private UUID uuid(String column) throws SQLException {
    return rows.getObject(column, UUID.class);
  }

  private @Nullable Long number(String column) throws SQLException {
    long number = rows.getLong(column);
    return rows.wasNull() ? null : number;
  }
}
