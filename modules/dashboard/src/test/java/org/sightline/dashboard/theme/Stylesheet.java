package org.sightline.dashboard.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stylesheet as tests read it. */
public final class Stylesheet {

  private static final Pattern COLOUR = Pattern.compile("(--[a-z0-9-]+):\\s*(#[0-9a-f]{6});");

  private Stylesheet() {}

  static String text() {
    try (InputStream in =
        Stylesheet.class.getResourceAsStream("/META-INF/resources/sightline/sightline.css")) {
      return new String(
          Objects.requireNonNull(in, "sightline.css").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The block of tokens. */
  static String tokens() {
    String text = text();
    int start = text.indexOf(":root {");
    return text.substring(start, text.indexOf("\n}", start));
  }

  /** Names and values of the colours. */
  public static Map<String, String> colours() {
    Map<String, String> colours = new LinkedHashMap<>();
    Matcher matcher = COLOUR.matcher(tokens());
    while (matcher.find()) {
      colours.put(matcher.group(1), matcher.group(2));
    }
    return colours;
  }
}
