package org.sightline.document;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.sightline.message.Text;

/**
 * A column of an export.
 *
 * @param code what programs call it: lower-case letters, digits and underscores
 * @param kind what its cells hold
 * @param label what readers call it
 * @param definition what it says, with its unit
 */
public record ExportColumn(String code, ColumnKind kind, Text label, Text definition) {

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*");

  /**
   * @throws IllegalArgumentException when the code is none
   */
  public ExportColumn {
    requireNonNull(kind, "kind");
    requireNonNull(label, "label");
    requireNonNull(definition, "definition");
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("code of a column: " + code);
    }
  }
}
