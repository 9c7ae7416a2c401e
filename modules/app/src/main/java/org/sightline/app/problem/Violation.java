package org.sightline.app.problem;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * What is wrong with one part of a body.
 *
 * @param pointer JSON pointer to the part
 * @param code short name of the rule
 * @param detail what is wrong, in the reader's language
 */
record Violation(String pointer, String code, String detail) {

  JsonObject json() {
    return Json.createObjectBuilder()
        .add("pointer", pointer)
        .add("code", code)
        .add("detail", detail)
        .build();
  }
}
