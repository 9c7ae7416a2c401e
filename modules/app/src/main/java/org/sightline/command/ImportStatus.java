package org.sightline.command;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * An import as the server tells of it.
 *
 * @param id the import
 * @param state {@code QUEUED}, {@code RUNNING}, {@code COMPLETED}, {@code REJECTED}, {@code FAILED}
 * @param rowsRead rows with content
 * @param problems what is wrong, by row; not all where there is very much
 * @param problemsTotal how much is wrong
 */
record ImportStatus(
    String id, String state, long rowsRead, List<FoundProblem> problems, long problemsTotal) {

  static ImportStatus of(JsonObject json) {
    List<FoundProblem> problems =
        json.containsKey("errors")
            ? json.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(ImportStatus::problem)
                .toList()
            : List.of();
    return new ImportStatus(
        json.getString("id"),
        json.getString("state"),
        number(json, "rowsRead"),
        problems,
        number(json, "errorsTotal"));
  }

  boolean ended() {
    return !state.equals("QUEUED") && !state.equals("RUNNING");
  }

  private static FoundProblem problem(JsonObject json) {
    return new FoundProblem(
        number(json, "row"),
        json.getString("column", ""),
        json.getString("value", ""),
        json.getString("message", ""),
        json.getString("cure", ""));
  }

  private static long number(JsonObject json, String name) {
    return json.containsKey(name) ? json.getJsonNumber(name).longValueExact() : 0;
  }
}
