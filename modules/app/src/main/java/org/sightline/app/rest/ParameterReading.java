package org.sightline.app.rest;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sightline.app.problem.BadParameter;
import org.sightline.paging.BadCursor;

/**
 * Reads the parameters of every resource, so that one in another form is a bad parameter and not an
 * address where nothing is, which is what JAX-RS makes of it. A blank number, identity or code
 * counts as left out.
 */
@Provider
public class ParameterReading implements ParamConverterProvider {

  private static final String CURSOR = "after";
  private static final String LIMIT = "limit";

  private static final Map<Class<?>, Function<String, ?>> READINGS =
      Map.of(
          int.class, Integer::valueOf,
          Integer.class, Integer::valueOf,
          long.class, Long::valueOf,
          Long.class, Long::valueOf,
          UUID.class, UUID::fromString);

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    String name = name(annotations);
    return name == null ? null : converter(name, type, isOfPath(annotations));
  }

  private static <T> @Nullable ParamConverter<T> converter(
      String name, Class<T> type, boolean ofPath) {
    if (type == String.class) {
      return converter(text -> wholeText(name, text));
    }
    if (type == boolean.class || type == Boolean.class) {
      return converter(text -> truth(name, text));
    }
    Function<String, ?> reading =
        type.isEnum() ? text -> constant(type, text.toUpperCase(Locale.ROOT)) : READINGS.get(type);
    return reading == null || ofPath ? null : converter(text -> value(name, text, reading));
  }

  private static @Nullable String name(Annotation[] annotations) {
    return Arrays.stream(annotations)
        .map(
            annotation ->
                annotation instanceof QueryParam query
                    ? query.value()
                    : annotation instanceof PathParam path ? path.value() : "")
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** An address with another form of identity in it leads to nothing, as JAX-RS has it. */
  private static boolean isOfPath(Annotation[] annotations) {
    return Arrays.stream(annotations).anyMatch(PathParam.class::isInstance);
  }

  /** No database keeps U+0000. */
  private static String wholeText(String name, String text) {
    if (text.indexOf('\0') < 0) {
      return text;
    }
    throw name.equals(CURSOR) ? new BadCursor() : new BadParameter(name, text.replace('\0', ' '));
  }

  /** Nothing else counts as false: what was meant to change nothing must not change something. */
  private static Boolean truth(String name, String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new BadParameter(name, text.replace('\0', ' '));
    };
  }

  private static @Nullable Object value(String name, String text, Function<String, ?> reading) {
    if (name.equals(CURSOR) && !text.isBlank()) {
      try {
        return reading.apply(text);
      } catch (IllegalArgumentException e) {
        throw (BadCursor) new BadCursor().initCause(e);
      }
    }
    Object read = Parameter.read(name, text, reading);
    if (name.equals(LIMIT) && read instanceof Number limit && limit.longValue() < 1) {
      throw new BadParameter(name, text);
    }
    return read;
  }

  private static Object constant(Class<?> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(text))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  private static <T> ParamConverter<T> converter(Function<String, @Nullable Object> reading) {
    return new ParamConverter<>() {
      @Override
      @SuppressWarnings({"unchecked", "NullAway"}) // Null means left out, as JAX-RS has it.
      public T fromString(String text) {
        return text == null ? null : (T) reading.apply(text);
      }

      @Override
      public String toString(T value) {
        return value.toString();
      }
    };
  }
}
