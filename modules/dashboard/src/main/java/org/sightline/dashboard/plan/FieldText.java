package org.sightline.dashboard.plan;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;

/**
 * Reads the fields of a form and remembers what cannot be read, by field. Decimals are written with
 * a point or a comma and two digits at most: more would be lost.
 *
 * @param text the fields
 * @param problems what is wrong with a field; filled while reading
 */
record FieldText(PlanText text, Map<String, Text> problems) {

  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,10}([.,]\\d{1,2})?");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,7}");

  /** A value as a field holds it; empty for null. */
  static String of(@Nullable Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal.stripTrailingZeros().toPlainString();
    }
    return value == null ? "" : value.toString().replace("\r\n", "\n").strip();
  }

  @Nullable String words(String field) {
    String typed = text.value(field);
    return typed.isEmpty() ? null : typed;
  }

  @Nullable BigDecimal decimal(String field) {
    return read(
        field,
        "decimal",
        typed -> DECIMAL.matcher(typed).matches() ? new BigDecimal(typed.replace(',', '.')) : null);
  }

  @Nullable Integer whole(String field) {
    return read(
        field, "whole", typed -> WHOLE.matcher(typed).matches() ? Integer.valueOf(typed) : null);
  }

  @Nullable LocalDate date(String field) {
    return read(field, "date", FieldText::day);
  }

  <T> @Nullable T identity(String field, Function<String, T> parse) {
    return read(field, "choice", typed -> parsed(typed, parse));
  }

  <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
    return read(
        field,
        "choice",
        typed ->
            Stream.of(type.getEnumConstants())
                .filter(one -> one.name().equals(typed.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null));
  }

  private <T> @Nullable T read(String field, String kind, Function<String, @Nullable T> reading) {
    String typed = text.value(field);
    if (typed.isEmpty()) {
      return null;
    }
    T value = reading.apply(typed);
    if (value == null) {
      problems.put(field, Text.of(FieldText.class, "wrong." + kind));
    }
    return value;
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static <T> @Nullable T parsed(String typed, Function<String, T> parse) {
    try {
      return parse.apply(typed);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
