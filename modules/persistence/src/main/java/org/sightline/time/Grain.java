package org.sightline.time;

/** How long a period of a series is, from the finest regular one to the single occurrence. */
public enum Grain {
  MONTH(1),
  QUARTER(3),
  HALF_YEAR(6),
  YEAR(12),
  /** A period of its own length, such as one survey wave or one day. */
  EVENT(0);

  private final int months;

  Grain(int months) {
    this.months = months;
  }

  /** How many calendar months it covers; 0 for {@link #EVENT}, which may cover any days. */
  public int months() {
    return months;
  }
}
