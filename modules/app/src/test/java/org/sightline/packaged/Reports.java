package org.sightline.packaged;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Files of the format {@code performance-gov-reports}, made row by row for a test. */
public final class Reports {

  private static final List<String> COLUMNS = columns();

  /** FY2016 to FY2025: no quarter lies ahead. */
  private static final int YEARS = 10;

  /** Rows that are about one service, one for each quarter. */
  static final int PER_SERVICE = YEARS * 4;

  private final List<Map<String, String>> rows = new ArrayList<>();

  /** A row that nothing is wrong with; ids are spread by its number. */
  public Reports row(int number) {
    Map<String, String> row = new LinkedHashMap<>();
    COLUMNS.forEach(column -> row.put(column, ""));
    row.put("id", Integer.toString(900_000 + number));
    row.put("type", "omb_cx_reporting_collections");
    row.put("attributes_organization_id", "990001");
    row.put("attributes_organization_name", "Bureau of Trials");
    row.put("attributes_organization_abbreviation", "BOT");
    row.put("attributes_service_provider_id", "990002");
    row.put("attributes_service_provider_name", "Trial Office");
    row.put("attributes_collection_id", Integer.toString(980_000 + number));
    row.put("attributes_collection_name", "CX Quarterly Reporting");
    row.put("attributes_collection_year", Integer.toString(2016 + number / 4 % YEARS));
    row.put("attributes_collection_quarter", Integer.toString(number % 4 + 1));
    row.put("attributes_service_provided", "Trial " + number / PER_SERVICE);
    row.put("attributes_transaction_point", "after the trial");
    row.put("attributes_channel", "email");
    row.put("attributes_volume_of_customers", "1000.0");
    row.put("attributes_volume_of_customers_provided_survey_opportunity", "500.0");
    row.put("attributes_volume_of_respondents", "100");
    row.put("attributes_service_id", Integer.toString(970_000 + number / PER_SERVICE));
    row.put("attributes_service_name", "Trial service " + number / PER_SERVICE);
    for (int question = 1; question <= 11; question++) {
      boolean asked = question <= 2;
      row.put("attributes_q" + question + "_text", asked ? "I trust the trial" : "");
      for (int answer = 1; answer <= 5; answer++) {
        row.put("attributes_q" + question + "_" + answer, asked ? "20" : "0");
      }
      row.put("attributes_q" + question + "_point_scale", asked ? "3.0" : "");
    }
    rows.add(row);
    return this;
  }

  /** As many such rows, numbered from 0. */
  public Reports rows(int count) {
    for (int number = 0; number < count; number++) {
      row(number);
    }
    return this;
  }

  /** Sets a cell of the row that came last. */
  public Reports with(String column, String value) {
    rows.get(rows.size() - 1).put(column, value);
    return this;
  }

  /** The file, with all columns. */
  public String csv() {
    return csv(COLUMNS);
  }

  String csv(List<String> header) {
    StringBuilder file = new StringBuilder(String.join(",", header)).append("\r\n");
    for (Map<String, String> row : rows) {
      file.append(
              header.stream()
                  .map(column -> quoted(row.getOrDefault(column, "")))
                  .collect(Collectors.joining(",")))
          .append("\r\n");
    }
    return file.toString();
  }

  static List<String> columns() {
    List<String> columns =
        new ArrayList<>(
            List.of(
                "id",
                "type",
                "attributes_organization_id",
                "attributes_organization_name",
                "attributes_organization_abbreviation",
                "attributes_service_provider_id",
                "attributes_service_provider_name",
                "attributes_collection_id",
                "attributes_collection_name",
                "attributes_collection_year",
                "attributes_collection_quarter",
                "attributes_service_provided",
                "attributes_transaction_point",
                "attributes_channel",
                "attributes_volume_of_customers",
                "attributes_volume_of_customers_provided_survey_opportunity",
                "attributes_volume_of_respondents",
                "attributes_omb_control_number",
                "attributes_federal_register_url"));
    for (int question = 1; question <= 11; question++) {
      columns.add("attributes_q" + question + "_text");
      for (int answer = 1; answer <= 5; answer++) {
        columns.add("attributes_q" + question + "_" + answer);
      }
      columns.add("attributes_q" + question + "_point_scale");
    }
    columns.addAll(
        List.of(
            "attributes_created_at",
            "attributes_updated_at",
            "attributes_operational_metrics",
            "attributes_service_id",
            "attributes_service_name",
            "attributes_service_slug",
            "service_desc",
            "service_provider_desc"));
    return columns;
  }

  private static String quoted(String value) {
    return value.matches("[A-Za-z0-9_. ]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
