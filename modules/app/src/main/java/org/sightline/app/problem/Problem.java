package org.sightline.app.problem;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;
import org.sightline.problem.ProblemType;

/**
 * One occurrence of a problem, ready to be answered (RFC 9457).
 *
 * @param type the kind of problem
 * @param detail what happened
 * @param errors what is wrong with which part of the body; empty where that is not the problem
 */
record Problem(ProblemType type, Text detail, List<Violation> errors) {

  Problem {
    errors = List.copyOf(errors);
  }

  static Problem of(ProblemType type) {
    return new Problem(
        type, new Text(type.bundle(), type.slug() + ".detail", List.of()), List.of());
  }

  static Problem of(GovernanceException exception) {
    return new Problem(exception.type(), exception.detail(), List.of());
  }

  JsonObject json(Locale locale, String requestId) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("type", "/problems/" + type.slug())
            .add("title", new Text(type.bundle(), type.slug() + ".title", List.of()).in(locale))
            .add("status", type.status())
            .add("detail", detail.in(locale))
            .add("instance", "urn:uuid:" + requestId);
    if (!errors.isEmpty()) {
      JsonArrayBuilder list = Json.createArrayBuilder();
      errors.forEach(error -> list.add(error.json()));
      json.add("errors", list);
    }
    return json.build();
  }
}
