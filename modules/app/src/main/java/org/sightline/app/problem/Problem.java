package org.sightline.app.problem;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;
import org.sightline.problem.ProblemType;

/**
 * One occurrence of a problem, ready to be answered (RFC 9457).
 *
 * @param type the kind of problem
 * @param detail what happened
 * @param errors what is wrong with which part of the body; empty where that is not the problem
 * @param members what a program may want to know besides, by name
 * @param headers headers of the answer that belong to it, by name
 */
record Problem(
    ProblemType type,
    Text detail,
    List<Violation> errors,
    Map<String, Object> members,
    Map<String, String> headers) {

  Problem {
    errors = List.copyOf(errors);
    members = Map.copyOf(members);
    headers = Map.copyOf(headers);
  }

  Problem(ProblemType type, Text detail, List<Violation> errors) {
    this(type, detail, errors, Map.of(), Map.of());
  }

  static Problem of(ProblemType type) {
    return new Problem(
        type, new Text(type.bundle(), type.slug() + ".detail", List.of()), List.of());
  }

  static Problem of(GovernanceException exception) {
    return new Problem(
        exception.type(),
        exception.detail(),
        violations(exception),
        exception.members(),
        headers(exception));
  }

  /** The same with one more header. */
  Problem with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Problem(type, detail, errors, members, more);
  }

  private static List<Violation> violations(GovernanceException exception) {
    return exception instanceof InvalidBody invalid
        ? invalid.violations()
        : exception
            .pointer()
            .map(part -> new Violation(part, exception.type().slug(), exception.detail()))
            .stream()
            .toList();
  }

  private static Map<String, String> headers(GovernanceException exception) {
    Map<String, String> headers = new TreeMap<>();
    if (exception.type().status() == HttpServletResponse.SC_UNAUTHORIZED) {
      headers.put("WWW-Authenticate", "Basic realm=\"Sightline\", charset=\"UTF-8\"");
    }
    exception.retryAfter().ifPresent(wait -> headers.put("Retry-After", seconds(wait)));
    if (exception instanceof MethodNotAllowed refused) {
      headers.put("Allow", refused.allow());
    }
    return headers;
  }

  /** Whole seconds, rounded up: whoever waits so long does not come too early. */
  private static String seconds(Duration wait) {
    return Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
  }

  JsonObject json(Locale locale, String requestId) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("type", "/problems/" + type.slug())
            .add("title", new Text(type.bundle(), type.slug() + ".title", List.of()).in(locale))
            .add("status", type.status())
            .add("detail", detail.in(locale))
            .add("instance", "urn:uuid:" + requestId);
    // Sorted, so that equal problems have equal documents.
    new TreeMap<>(members).forEach((name, value) -> json.add(name, member(value)));
    if (!errors.isEmpty()) {
      json.add("errors", errors(locale));
    }
    return json.build();
  }

  private JsonArrayBuilder errors(Locale locale) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    errors.forEach(error -> list.add(error.json(locale)));
    return list;
  }

  private static JsonValue member(Object value) {
    if (value instanceof List<?> list) {
      return Json.createArrayBuilder(list).build();
    }
    return value instanceof Number number
        ? Json.createValue(number.longValue())
        : Json.createValue(value.toString());
  }
}
