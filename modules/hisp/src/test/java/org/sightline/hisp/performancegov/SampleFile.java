package org.sightline.hisp.performancegov;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A small file of the format, right unless a test makes it wrong. */
final class SampleFile {

  private final List<Map<String, String>> rows = new ArrayList<>();
  private List<String> columns = Columns.ALL;
  private String lineBreak = "\n";

  /** Adds a right row, then changes cells: column, value, column, value and so on. */
  SampleFile row(String... changes) {
    Map<String, String> row = rightRow(rows.size() + 1);
    for (int i = 0; i < changes.length; i += 2) {
      if (row.put(changes[i], changes[i + 1]) == null) {
        throw new IllegalArgumentException("no such column: " + changes[i]);
      }
    }
    rows.add(row);
    return this;
  }

  SampleFile columns(List<String> others) {
    columns = List.copyOf(others);
    return this;
  }

  SampleFile lineBreak(String other) {
    lineBreak = other;
    return this;
  }

  String header() {
    return String.join(",", columns);
  }

  @Override
  public String toString() {
    String body = rows.stream().map(row -> line(row) + lineBreak).collect(Collectors.joining());
    return header() + lineBreak + body;
  }

  private String line(Map<String, String> row) {
    return columns.stream()
        .map(column -> quoted(row.getOrDefault(column, "")))
        .collect(Collectors.joining(","));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static Map<String, String> rightRow(int number) {
    Map<String, String> row =
        new HashMap<>(Columns.ALL.stream().collect(Collectors.toMap(column -> column, c -> "")));
    Columns.QUESTION_COLUMNS.forEach(
        question -> question.counts().forEach(count -> row.put(count, "0")));
    List<String> cells =
        Arrays.asList(
            Columns.ID,
            String.valueOf(number),
            Columns.TYPE,
            "omb_cx_reporting_collections",
            Columns.ORGANIZATION_ID,
            "2129",
            Columns.ORGANIZATION_NAME,
            "Department of Examples",
            Columns.ORGANIZATION_ABBREVIATION,
            "DOX",
            Columns.PROVIDER_ID,
            "21",
            Columns.PROVIDER_NAME,
            "Example Administration",
            Columns.COLLECTION_ID,
            "1",
            Columns.COLLECTION_NAME,
            "CX Quarterly Reporting",
            Columns.YEAR,
            "2021",
            Columns.QUARTER,
            "2",
            Columns.SERVICE_PROVIDED,
            "Counter",
            Columns.CHANNEL,
            "email",
            Columns.CUSTOMERS,
            "1000.0",
            Columns.OFFERED,
            "500.0",
            Columns.RESPONDENTS,
            "50",
            Columns.SERVICE_ID,
            "2",
            Columns.SERVICE_NAME,
            "Asking for an example",
            "attributes_q2_text",
            "I trust the Administration.",
            "attributes_q2_1",
            "3",
            "attributes_q2_5",
            "7",
            "attributes_q2_point_scale",
            "3.8",
            Columns.CREATED_AT,
            "2021-05-13T23:05:19.090Z");
    for (int i = 0; i < cells.size(); i += 2) {
      row.put(cells.get(i), cells.get(i + 1));
    }
    return row;
  }
}
