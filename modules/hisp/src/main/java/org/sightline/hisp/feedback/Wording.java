package org.sightline.hisp.feedback;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * When two question texts are the same.
 *
 * <p>Two answers, for two uses. {@link #normalised} forgives what no reader sees: spaces and
 * capitals. Observations over texts that differ in it carry {@code MIXED_WORDING}. {@link #words}
 * forgives typography too: the kind of quotation mark, a full stop at the end. A series breaks only
 * when the words change, since nobody answers otherwise because of a curly apostrophe.
 */
public final class Wording {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’‘](?=\\p{L})");

  private static final Set<String> PLACEHOLDERS = Set.of("none", "no question", "n/a");

  private Wording() {}

  /** The text in composed lower-case characters, with single spaces and none at its ends. */
  public static String normalised(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return SPACES.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** The words and numbers of the text in lower case, separated by single spaces. */
  public static String words(String text) {
    String joined = APOSTROPHE.matcher(normalised(text)).replaceAll("");
    return NO_WORDS.matcher(joined).replaceAll(" ").strip();
  }

  /** Whether nothing was asked: no text, or one that says so, such as {@code NONE}. */
  public static boolean isBlank(String text) {
    String normalised = normalised(text);
    return normalised.isEmpty() || PLACEHOLDERS.contains(normalised);
  }
}
