package org.sightline.message;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * A sentence for a reader, not yet in a language: the message bundle, the key in it and what fills
 * its places.
 *
 * <p>An argument that is itself a {@code Text} is rendered in the same language, so that sentences
 * nest. Numbers and dates are formatted by the pattern of the bundle ({@link MessageFormat}).
 *
 * @param bundle base name of the message bundle, such as {@code org.sightline.measure.messages}
 * @param key key in the bundle
 * @param args what fills the places of the pattern, in order; no element is null
 */
public record Text(String bundle, String key, List<Object> args) {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  public Text {
    Objects.requireNonNull(bundle, "bundle");
    Objects.requireNonNull(key, "key");
    args = List.copyOf(args);
  }

  /**
   * A sentence from the bundle {@code messages} that lies beside a class.
   *
   * @param anchor any class of the package that owns the bundle
   */
  public static Text of(Class<?> anchor, String key, Object... args) {
    return new Text(anchor.getPackageName() + ".messages", key, List.of(args));
  }

  /**
   * The sentence in a language; English where the language has no bundle.
   *
   * @throws java.util.MissingResourceException when the bundle or the key does not exist
   */
  public String in(Locale locale) {
    String pattern =
        ResourceBundle.getBundle(bundle, locale, Text.class.getClassLoader(), NO_FALLBACK)
            .getString(key);
    Object[] words =
        args.stream().map(arg -> arg instanceof Text text ? text.in(locale) : arg).toArray();
    return new MessageFormat(pattern, locale).format(words);
  }
}
