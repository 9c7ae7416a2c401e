package org.sightline.dashboard.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StylesheetTest {

  private static final Pattern USE = Pattern.compile("var\\((--[a-z0-9-]+)\\)");
  private static final Pattern TOKEN = Pattern.compile("(?m)^ +(--[a-z0-9-]+):");

  @Test
  void namesColoursInTheTokensOnly() {
    String rules = Stylesheet.text().replace(Stylesheet.tokens(), "");

    assertThat(rules).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b(?=[ ;])");
  }

  @Test
  void usesTokensThatExist() {
    assertThat(found(TOKEN, Stylesheet.tokens()))
        .containsAll(found(USE, Stylesheet.text()))
        .doesNotHaveDuplicates();
  }

  @Test
  void hasNoTokenThatNothingUses() {
    List<String> used = found(USE, Stylesheet.text());

    assertThat(found(TOKEN, Stylesheet.tokens()))
        .filteredOn(token -> !token.startsWith("--chart-"))
        .allSatisfy(token -> assertThat(used).contains(token));
  }

  @Test
  void loadsNothingFromElsewhere() {
    assertThat(Stylesheet.text()).doesNotContain("url(", "@import", "http:", "https:");
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult m) -> m.group(1)).toList();
  }
}
