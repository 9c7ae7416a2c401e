package org.sightline.message;

import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages in which the product speaks, and which of them a reader gets. */
public final class Languages {

  /** The cookie in which a reader's choice is kept. */
  public static final String COOKIE = "sightline-language";

  /**
   * English first; Spanish complete by key. Both write numbers and dates as in the United States,
   * so that a figure reads the same wherever it is met.
   */
  public static final List<Locale> ALL = List.of(Locale.US, Locale.forLanguageTag("es-US"));

  private Languages() {}

  /**
   * The language for a reader: what was chosen, else the first that the browser asks for and the
   * product speaks, else English.
   *
   * @param chosen language tag that the reader has chosen; null for none
   * @param asked what the browser asks for, the most wanted first
   */
  public static Locale choose(@Nullable String chosen, Enumeration<Locale> asked) {
    Locale wish = chosen == null ? null : spoken(Locale.forLanguageTag(chosen));
    while (wish == null && asked.hasMoreElements()) {
      wish = spoken(asked.nextElement());
    }
    return wish == null ? Locale.US : wish;
  }

  private static @Nullable Locale spoken(Locale locale) {
    return ALL.stream()
        .filter(known -> known.getLanguage().equals(locale.getLanguage()))
        .findFirst()
        .orElse(null);
  }
}
