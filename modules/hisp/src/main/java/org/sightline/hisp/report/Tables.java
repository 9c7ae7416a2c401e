package org.sightline.hisp.report;

import java.sql.Connection;
import java.sql.SQLException;
import org.sightline.persistence.BatchInsert;

/** The columns of the tables that are loaded in bulk, once. */
final class Tables {

  /** Every table that a load fills or is joined with. */
  static final String[] ALL = {
    "hisp_service",
    "hisp_instrument",
    "hisp_report",
    "hisp_survey_result",
    "hisp_answer_distribution"
  };

  private Tables() {}

  static BatchInsert instruments(Connection connection) throws SQLException {
    return new BatchInsert(
        connection,
        "hisp_instrument",
        "id",
        "version",
        "agency_id",
        "service_id",
        "provider_id",
        "channel",
        "part",
        "identity_hash");
  }

  static BatchInsert reports(Connection connection) throws SQLException {
    return new BatchInsert(
        connection,
        "hisp_report",
        "id",
        "version",
        "agency_id",
        "provider_id",
        "service_id",
        "external_id",
        "fiscal_year",
        "quarter",
        "state",
        "origin",
        "report_version",
        "submitted_at",
        "published_at",
        "import_id");
  }

  static BatchInsert surveyResults(Connection connection) throws SQLException {
    return new BatchInsert(
        connection,
        "hisp_survey_result",
        "id",
        "agency_id",
        "report_id",
        "service_id",
        "instrument_id",
        "external_id",
        "service_provided",
        "transaction_point",
        "channel",
        "channel_text",
        "control_number",
        "control_number_text",
        "federal_register_url",
        "operational_metrics",
        "customers",
        "offered",
        "respondents",
        "created_at",
        "updated_at");
  }

  static BatchInsert answers(Connection connection) throws SQLException {
    return new BatchInsert(
        connection,
        "hisp_answer_distribution",
        "survey_result_id",
        "question_number",
        "driver",
        "wording",
        "n1",
        "n2",
        "n3",
        "n4",
        "n5",
        "published_mean");
  }
}
