package org.sightline.setting;

import java.math.BigDecimal;
import org.sightline.message.Text;

/**
 * A number that an agency may set, declared once by the module that uses it.
 *
 * @param name its name for programs, such as {@code verdict.compared-from}; never changed
 * @param whole whether it is an integer
 * @param standard what holds where an agency has set nothing
 * @param smallest the smallest value that does
 * @param largest the largest value that does
 * @param label what it is called, and in which unit it is given
 */
public record SettingKey(
    String name,
    boolean whole,
    BigDecimal standard,
    BigDecimal smallest,
    BigDecimal largest,
    Text label) {

  /** Decimals that are kept of a value. */
  static final int DECIMALS = 6;

  /**
   * @throws IllegalArgumentException when the name has another form or the default is out of range
   */
  public SettingKey {
    if (!name.matches("[a-z][a-z0-9.-]{0,79}")) {
      throw new IllegalArgumentException("not the name of a setting: " + name);
    }
    if (!fits(standard, whole, smallest, largest)) {
      throw new IllegalArgumentException("the default of " + name + " is out of its range");
    }
  }

  /**
   * An integer; its label is {@code setting.<name>} of the anchor's bundle.
   *
   * @param anchor any class of the package that owns the bundle
   */
  public static SettingKey whole(
      Class<?> anchor, String name, long standard, long smallest, long largest) {
    return new SettingKey(
        name,
        true,
        BigDecimal.valueOf(standard),
        BigDecimal.valueOf(smallest),
        BigDecimal.valueOf(largest),
        Text.of(anchor, "setting." + name));
  }

  /**
   * A decimal with at most six decimals; its label is {@code setting.<name>} of the anchor's
   * bundle.
   *
   * @param anchor any class of the package that owns the bundle
   */
  public static SettingKey decimal(
      Class<?> anchor, String name, String standard, String smallest, String largest) {
    return new SettingKey(
        name,
        false,
        new BigDecimal(standard),
        new BigDecimal(smallest),
        new BigDecimal(largest),
        Text.of(anchor, "setting." + name));
  }

  /** Whether a value is of its kind and in its range. */
  public boolean allows(BigDecimal value) {
    return fits(value, whole, smallest, largest);
  }

  private static boolean fits(
      BigDecimal value, boolean whole, BigDecimal smallest, BigDecimal largest) {
    int decimals = Math.max(0, value.stripTrailingZeros().scale());
    return decimals <= (whole ? 0 : DECIMALS)
        && value.compareTo(smallest) >= 0
        && value.compareTo(largest) <= 0;
  }
}
