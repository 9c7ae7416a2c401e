package org.sightline.hisp.feedback;

import java.util.Locale;
import java.util.Set;

/** Texts that stand in old files where nothing was entered: the label of the field, or its hint. */
public final class Placeholder {

  private static final Set<String> TEXTS =
      Set.of(
          "omb control number",
          "federal register url",
          "https:///www.reginfo.gov/...",
          "n/a",
          "none");

  private Placeholder() {}

  /** Whether a text means that nothing was entered; a blank one does. */
  public static boolean meansEmpty(String text) {
    String trimmed = text.strip().toLowerCase(Locale.ROOT);
    return trimmed.isEmpty() || TEXTS.contains(trimmed) || trimmed.startsWith("https:///");
  }

  /** The text without spaces around it; empty where it is a placeholder. */
  public static String removed(String text) {
    return meansEmpty(text) ? "" : text.strip();
  }
}
