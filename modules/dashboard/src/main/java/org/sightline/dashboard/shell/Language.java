package org.sightline.dashboard.shell;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Languages of the pages. Numbers and dates follow the usage of the United States in both. */
public enum Language {
  /** English, the language of every bundle without a suffix. */
  ENGLISH("en", "English"),
  /** Spanish. */
  SPANISH("es", "Español");

  private final Locale locale;
  private final String label;

  Language(String code, String label) {
    this.locale = new Locale(code, "US");
    this.label = label;
  }

  /** The locale, such as {@code en-US}. */
  public Locale getLocale() {
    return locale;
  }

  /** Two-letter code, the value of the parameter {@code lang}. */
  public String getCode() {
    return locale.getLanguage();
  }

  /** Its name in itself. */
  public String getLabel() {
    return label;
  }

  /** The language with a code; null when we do not speak it. */
  static @Nullable Language of(@Nullable String code) {
    return Stream.of(values()).filter(l -> l.getCode().equals(code)).findFirst().orElse(null);
  }
}
