package org.sightline.app.rest;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.app.problem.InvalidBody;
import org.sightline.app.problem.TooLarge;
import org.sightline.app.problem.Violation;

/** Looks at every JSON body before it becomes a record; files pass by, whatever their type. */
@Provider
public class BodyReading implements ReaderInterceptor {

  /** Largest body that is no file, in bytes. */
  static final int LARGEST = 4 * 1024 * 1024;

  private static final int DEEPEST = 100;

  @Override
  public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (context.getType() == InputStream.class
        || !MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
      return context.proceed();
    }
    byte[] body = bounded(context.getInputStream());
    List<Violation> violations = body.length == 0 ? List.of() : violations(body, context);
    if (!violations.isEmpty()) {
      throw new InvalidBody(violations);
    }
    context.setInputStream(new ByteArrayInputStream(body));
    return context.proceed();
  }

  private static byte[] bounded(InputStream in) throws IOException {
    byte[] body = in.readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      throw new TooLarge();
    }
    if (depth(body) > DEEPEST) {
      throw new JsonException("more than " + DEEPEST + " levels deep");
    }
    return body;
  }

  /** How deep objects and lists stand in each other; the parser gives up by a plain failure. */
  private static int depth(byte[] body) {
    int depth = 0;
    int deepest = 0;
    boolean text = false;
    for (int i = 0; i < body.length; i++) {
      byte at = body[i];
      depth += text ? 0 : step(at);
      deepest = Math.max(deepest, depth);
      i += text && at == '\\' ? 1 : 0;
      text ^= at == '"';
    }
    return deepest;
  }

  private static int step(byte at) {
    return switch (at) {
      case '{', '[' -> 1;
      case '}', ']' -> -1;
      default -> 0;
    };
  }

  private static List<Violation> violations(byte[] body, ReaderInterceptorContext context) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
      JsonValue value = reader.readValue();
      return BodyCheck.of(value, context.getGenericType());
    }
  }
}
