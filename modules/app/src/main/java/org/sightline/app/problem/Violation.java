package org.sightline.app.problem;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import org.sightline.message.Text;

/**
 * What is wrong with one part of a body.
 *
 * @param pointer JSON pointer to the part (RFC 6901); empty for the whole body
 * @param code short name of the rule
 * @param detail what is wrong
 */
public record Violation(String pointer, String code, Text detail) {

  JsonObject json(Locale locale) {
    return Json.createObjectBuilder()
        .add("pointer", pointer)
        .add("code", code)
        .add("detail", detail.in(locale))
        .build();
  }
}
