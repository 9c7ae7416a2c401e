package org.sightline.dashboard.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Contrast of the colours as WCAG 2.2 defines it (relative luminance, success criterion 1.4.3). */
class ContrastTest {

  private static final Pattern CLAIM =
      Pattern.compile("contrast (--[a-z-]+) on (--[a-z-]+) >= ([0-9.]+)");
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final Pattern INK = Pattern.compile("(?<![a-z-])color: var\\((--[a-z-]+)\\)");
  private static final Pattern GROUND =
      Pattern.compile("(?<![a-z-])background: var\\((--[a-z-]+)\\)");

  @ParameterizedTest
  @MethodSource("claims")
  void keepsTheContrastThatItClaims(String ink, String ground, double least) {
    Map<String, String> colours = Stylesheet.colours();

    assertThat(colours).containsKeys(ink, ground);
    assertThat(contrast(colours.get(ink), colours.get(ground))).isGreaterThanOrEqualTo(least);
  }

  static Stream<Object[]> claims() {
    return CLAIM
        .matcher(Stylesheet.tokens())
        .results()
        .map(m -> new Object[] {m.group(1), m.group(2), Double.valueOf(m.group(3))});
  }

  @ParameterizedTest
  @MethodSource("rules")
  void claimsTheContrastOfEachRuleThatSetsBothColours(String selector, String ink, String ground) {
    assertThat(claims().map(claim -> claim[0] + " on " + claim[1]))
        .as(selector)
        .contains(ink + " on " + ground);
  }

  static Stream<Object[]> rules() {
    String text = Stylesheet.text().replaceAll("(?s)/\\*.*?\\*/", "");
    return RULE.matcher(text)
        .results()
        .filter(m -> INK.matcher(m.group(2)).find() && GROUND.matcher(m.group(2)).find())
        .map(m -> new Object[] {m.group(1).strip(), in(INK, m.group(2)), in(GROUND, m.group(2))});
  }

  @ParameterizedTest
  @CsvSource({"#000000, #ffffff, 21", "#005ea2, #ffffff, 6.72", "#71767a, #ffffff, 4.59"})
  void computesKnownRatios(String ink, String ground, double expected) {
    assertThat(contrast(ink, ground)).isCloseTo(expected, within(0.01));
  }

  @Test
  void findsClaimsAndRulesToCheck() {
    assertThat(claims().count()).isGreaterThan(30);
    assertThat(rules().count()).isGreaterThan(20);
  }

  private static String in(Pattern pattern, String body) {
    return pattern.matcher(body).results().findFirst().orElseThrow().group(1);
  }

  private static double contrast(String one, String other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(String hex) {
    return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
  }

  private static double channel(String hex, int at) {
    double share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
