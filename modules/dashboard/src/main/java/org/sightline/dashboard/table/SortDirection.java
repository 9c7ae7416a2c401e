package org.sightline.dashboard.table;

import java.util.Locale;

/** The order of the rows of a table. */
public enum SortDirection {
  /** Smallest first. */
  ASCENDING("asc"),
  /** Greatest first. */
  DESCENDING("desc");

  private final String parameter;

  SortDirection(String parameter) {
    this.parameter = parameter;
  }

  /** The value of the query parameter {@code dir}: {@code asc} or {@code desc}. */
  public String getParameter() {
    return parameter;
  }

  /** The value of {@code aria-sort}: {@code ascending} or {@code descending}. */
  public String getAria() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The other direction. */
  public SortDirection getOpposite() {
    return this == ASCENDING ? DESCENDING : ASCENDING;
  }
}
