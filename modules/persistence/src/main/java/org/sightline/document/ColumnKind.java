package org.sightline.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;

/** What the cells of a column hold. */
public enum ColumnKind {
  TEXT(String.class),
  INTEGER(Long.class),
  /** A decimal number, rounded already. */
  DECIMAL(BigDecimal.class),
  DATE(LocalDate.class);

  private final Class<?> type;

  ColumnKind(Class<?> type) {
    this.type = type;
  }

  /** Its name for readers. */
  public Text label() {
    return Text.of(ColumnKind.class, "kind." + name());
  }

  /** Whether a column of this kind can hold a value; an absent one is null. */
  boolean holds(@Nullable Object value) {
    return value == null || type.isInstance(value);
  }

  /** A value as files for machines write it: plain digits with a point, ISO 8601 dates. */
  static String plain(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
  }
}
