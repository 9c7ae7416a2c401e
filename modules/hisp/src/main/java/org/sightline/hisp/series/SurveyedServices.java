package org.sightline.hisp.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Month;
import java.util.List;
import javax.sql.DataSource;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.organization.Agencies;
import org.sightline.organization.Agency;
import org.sightline.organization.OrganizationId;
import org.sightline.persistence.Parameters;
import org.sightline.persistence.StoreFailure;

/**
 * Reads the published survey results of services with their answers, in one statement for many
 * services; plain SQL, because tens of thousands of rows are only added up.
 */
@ApplicationScoped
class SurveyedServices {

  private static final String SELECT =
      "select s.id as service_id, s.agency_id, s.provider_id, s.name, s.combining_method, s.volumes_overlap,"
          + " r.id as report_id, r.fiscal_year, r.quarter, r.submitted_at,"
          + " x.id as result_id, x.instrument_id, i.channel, i.part, x.transaction_point,"
          + " x.customers, x.offered, x.respondents,"
          + " a.driver, a.wording, a.n1, a.n2, a.n3, a.n4, a.n5"
          + " from hisp_service s"
          + " join hisp_survey_result x on x.service_id = s.id"
          + " join hisp_report r on r.id = x.report_id and r.state = 'PUBLISHED'"
          + " join hisp_instrument i on i.id = x.instrument_id"
          + " left join hisp_answer_distribution a"
          + " on a.survey_result_id = x.id and a.driver <> 'OTHER'"
          + " where s.id in (%s)"
          + " order by s.id, r.fiscal_year, r.quarter, x.external_id, x.id, a.question_number";

  @Inject private DataSource store;

  private Agencies agencies;

  protected SurveyedServices() {}

  @Inject
  SurveyedServices(Agencies agencies) {
    this.agencies = agencies;
  }

  /** The services that have published results, each with all its quarters. */
  List<SurveyedService> published(List<ServiceId> services) {
    String places = String.join(", ", services.stream().map(id -> "?").toList());
    try (Connection connection = store.getConnection();
        PreparedStatement query = connection.prepareStatement(SELECT.formatted(places))) {
      Parameters.set(query, services.toArray());
      try (ResultSet rows = query.executeQuery()) {
        return new SurveyedServiceReader(rows, this::yearStart).read();
      }
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  private Month yearStart(OrganizationId agency) {
    return agencies.find(agency).map(Agency::fiscalYearStart).orElse(Month.OCTOBER);
  }
}
