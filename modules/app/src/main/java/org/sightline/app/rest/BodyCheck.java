package org.sightline.app.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.app.problem.Violation;
import org.sightline.message.Text;

/**
 * Compares a JSON body with the record that it is meant to become, and names every entry that
 * cannot become its part: the reader of bodies tells of the first one only, and not where it is.
 */
final class BodyCheck {

  private static final Map<Class<?>, Form> FORMS =
      Map.of(
          LocalDate.class, new Form("date", LocalDate::parse),
          Instant.class, new Form("time", Instant::parse),
          UUID.class, new Form("identity", UUID::fromString),
          BigDecimal.class, new Form("number", BigDecimal::new),
          Integer.class, new Form("whole-number", BodyCheck::requireInteger),
          int.class, new Form("whole-number", BodyCheck::requireInteger),
          Long.class, new Form("whole-number", BodyCheck::requireLong),
          long.class, new Form("whole-number", BodyCheck::requireLong));

  private final List<Violation> violations = new ArrayList<>();

  private BodyCheck() {}

  private record Form(String code, Consumer<String> reading) {}

  /** Everything in a body that cannot become a part of its type, in the order of the type. */
  static List<Violation> of(JsonValue body, Type type) {
    BodyCheck check = new BodyCheck();
    check.texts(body, "");
    check.value(body, type, "");
    return List.copyOf(check.violations);
  }

  /** U+0000 is kept by no database. */
  private void texts(JsonValue value, String pointer) {
    if (value instanceof JsonString string) {
      text(string.getString(), pointer);
    } else if (value instanceof JsonObject object) {
      object.forEach(
          (name, part) -> {
            text(name, pointer);
            texts(part, pointer + "/" + escaped(name));
          });
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        texts(array.get(i), pointer + "/" + i);
      }
    }
  }

  private void text(String text, String pointer) {
    if (text.indexOf('\0') >= 0) {
      add(pointer, "null-character");
    }
  }

  private void value(@Nullable JsonValue value, Type type, String pointer) {
    if (value == null || value == JsonValue.NULL) {
      return;
    }
    if (type instanceof ParameterizedType generic) {
      parts(value, generic, pointer);
    } else if (type instanceof Class<?> plain) {
      single(value, plain, pointer);
    }
  }

  private void single(JsonValue value, Class<?> type, String pointer) {
    Form form = FORMS.get(type);
    if (type.isRecord()) {
      record(value, type, pointer);
    } else if (type.isEnum()) {
      constant(value, type, pointer);
    } else if (form != null && !hasForm(value, form)) {
      add(pointer, form.code());
    } else if ((type == boolean.class || type == Boolean.class)
        && value != JsonValue.TRUE
        && value != JsonValue.FALSE) {
      add(pointer, "boolean");
    } else if (type == String.class && value instanceof JsonStructure) {
      add(pointer, "text");
    }
  }

  private void record(JsonValue value, Class<?> type, String pointer) {
    if (!(value instanceof JsonObject object)) {
      // Some records of ours cross as text, such as a fiscal quarter.
      if (pointer.isEmpty() || value instanceof JsonArray) {
        add(pointer, "object");
      }
      return;
    }
    for (RecordComponent part : type.getRecordComponents()) {
      value(object.get(part.getName()), part.getGenericType(), pointer + "/" + part.getName());
    }
  }

  private void parts(JsonValue value, ParameterizedType type, String pointer) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (Collection.class.isAssignableFrom(raw)) {
      items(value, arguments[0], pointer);
    } else if (Map.class.isAssignableFrom(raw)) {
      entries(value, arguments[1], pointer);
    }
  }

  private void items(JsonValue value, Type type, String pointer) {
    if (!(value instanceof JsonArray array)) {
      add(pointer, "array");
      return;
    }
    for (int i = 0; i < array.size(); i++) {
      if (array.get(i) == JsonValue.NULL) {
        add(pointer + "/" + i, "null");
      }
      value(array.get(i), type, pointer + "/" + i);
    }
  }

  private void entries(JsonValue value, Type type, String pointer) {
    if (!(value instanceof JsonObject object)) {
      add(pointer, "object");
      return;
    }
    object.forEach((name, part) -> value(part, type, pointer + "/" + escaped(name)));
  }

  private void constant(JsonValue value, Class<?> type, String pointer) {
    List<String> codes =
        Arrays.stream(type.getEnumConstants()).map(code -> ((Enum<?>) code).name()).toList();
    if (!(value instanceof JsonString text && codes.contains(text.getString()))) {
      add(pointer, "code", codes.stream().collect(Collectors.joining(", ")));
    }
  }

  private static boolean hasForm(JsonValue value, Form form) {
    String text =
        value instanceof JsonString string
            ? string.getString()
            : value instanceof JsonNumber number ? number.toString() : "";
    try {
      form.reading().accept(text);
      return true;
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      return false;
    }
  }

  private static void requireInteger(String text) {
    new BigDecimal(text).intValueExact();
  }

  private static void requireLong(String text) {
    new BigDecimal(text).longValueExact();
  }

  private void add(String pointer, String code, Object... args) {
    violations.add(new Violation(pointer, code, Text.of(BodyCheck.class, "entry." + code, args)));
  }

  /** RFC 6901, section 3. */
  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1").replace('\0', ' ');
  }
}
