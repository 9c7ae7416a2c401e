package org.sightline.dashboard.hisp;

import java.util.Locale;
import java.util.MissingResourceException;
import org.sightline.message.Text;

/**
 * A file format to choose.
 *
 * @param value its name in addresses
 * @param label its name for readers; the one in addresses where it has no other
 * @param hint what such a file holds; empty where nobody has said
 */
record ImportFormatOption(String value, String label, String hint) {

  static ImportFormatOption of(String name, Locale locale) {
    return new ImportFormatOption(
        name,
        words("import.format." + name, name, locale),
        words("import.format." + name + ".hint", "", locale));
  }

  private static String words(String key, String otherwise, Locale locale) {
    try {
      return Text.of(ImportFormatOption.class, key).in(locale);
    } catch (MissingResourceException e) {
      // A module may bring a format that this one has no words for.
      return otherwise;
    }
  }
}
