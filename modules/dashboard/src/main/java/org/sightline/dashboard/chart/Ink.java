package org.sightline.dashboard.chart;

import java.util.Locale;

/**
 * Colours of charts, as presentation attributes carry them into documents and mails where no
 * stylesheet is at hand. Each equals the token of the stylesheet that has its name.
 */
public enum Ink {
  /** The line and the points of a series. */
  LINE("#005ea2"),
  /** Points that a rule marks as a real change. */
  SIGNAL("#b50909"),
  /** The target. */
  TARGET("#8a5300"),
  /** Mean and limits. */
  LIMIT("#565c65"),
  /** The band between the limits. */
  BAND("#eff6fb"),
  /** Grid lines. */
  GRID("#dfe1e2"),
  /** Text. */
  TEXT("#1b1b1b"),
  /** Text of less weight: axis labels. */
  QUIET("#565c65"),
  /** The ground that charts lie on. */
  PAPER("#ffffff"),
  /** The most negative answer. */
  AGAINST_STRONG("#9c3d10"),
  /** The negative answer. */
  AGAINST("#f2b48c"),
  /** Neither. */
  NEUTRAL("#c6cace"),
  /** The positive answer. */
  FOR("#97c1e6"),
  /** The most positive answer. */
  FOR_STRONG("#1a4480");

  private final String hex;

  Ink(String hex) {
    this.hex = hex;
  }

  /** The colour in the form {@code #rrggbb}. */
  public String hex() {
    return hex;
  }

  /** The custom property of the stylesheet with this colour, such as {@code --chart-line}. */
  public String token() {
    return "--chart-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
