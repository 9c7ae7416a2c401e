package org.sightline.app.rest;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;
import org.sightline.ingest.UnknownCharset;

/** The encoding that a sender names: in a parameter, or in the type of the body. */
final class Encoding {

  private Encoding() {}

  /**
   * The encoding; null where none is named.
   *
   * @throws UnknownCharset when there is none of that name
   */
  static @Nullable Charset named(@Nullable String parameter, @Nullable String type) {
    String name =
        parameter != null && !parameter.isBlank()
            ? parameter
            : type == null
                ? null
                : MediaType.valueOf(type).getParameters().get(MediaType.CHARSET_PARAMETER);
    if (name == null) {
      return null;
    }
    try {
      return Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnknownCharset(name);
    }
  }
}
