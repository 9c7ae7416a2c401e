package org.sightline.hisp.published;

import java.sql.Connection;
import java.sql.SQLException;
import org.sightline.persistence.BatchInsert;

/** The columns of the tables that hold what was published, once. */
final class PublishedTables {

  private static final String[] FIGURE_COLUMNS = {
    "id",
    "published_quarter_id",
    "instrument_id",
    "label",
    "driver",
    "n",
    "favourable",
    "share",
    "share_low",
    "share_high",
    "mean",
    "mean_low",
    "mean_high",
    "method",
    "flags"
  };

  private static final String[] QUARTER_COLUMNS = {
    "id",
    "agency_id",
    "provider_id",
    "service_id",
    "service_name",
    "fiscal_year",
    "quarter",
    "period_start",
    "period_end",
    "version",
    "source",
    "snapshot_hash",
    "published_at",
    "customers",
    "offered",
    "respondents",
    "coverage_rate",
    "response_rate",
    "combining_method",
    "method_version"
  };

  private PublishedTables() {}

  static BatchInsert quarters(Connection connection) throws SQLException {
    return new BatchInsert(connection, "hisp_published_quarter", QUARTER_COLUMNS);
  }

  static BatchInsert surveys(Connection connection) throws SQLException {
    return new BatchInsert(
        connection,
        "hisp_published_survey",
        "published_quarter_id",
        "number",
        "instrument_id",
        "label",
        "customers",
        "offered",
        "respondents");
  }

  static BatchInsert answers(Connection connection) throws SQLException {
    return new BatchInsert(
        connection,
        "hisp_published_answer",
        "published_quarter_id",
        "number",
        "driver",
        "n1",
        "n2",
        "n3",
        "n4",
        "n5");
  }

  static BatchInsert figures(Connection connection) throws SQLException {
    return new BatchInsert(connection, "hisp_published_figure", FIGURE_COLUMNS);
  }
}
