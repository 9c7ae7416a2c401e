package org.sightline.hisp.published;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For whom a CSV file is made. */
public enum CsvKind {
  /** For programs: codes, unrounded numbers, one header, nothing else (RFC 4180). */
  MACHINE,
  /** For people with a spreadsheet: a cover, words, rounded numbers, no text that is a formula. */
  SPREADSHEET;

  /** Its word in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind that an address asks for.
   *
   * @param code null and blank for {@link #MACHINE}
   * @throws UnknownCsvKind when there is no such kind
   */
  public static CsvKind of(@Nullable String code) {
    if (code == null || code.isBlank()) {
      return MACHINE;
    }
    return Stream.of(values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new UnknownCsvKind(code));
  }
}
