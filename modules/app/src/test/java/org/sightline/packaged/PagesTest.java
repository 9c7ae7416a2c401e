package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** No page is forgotten: none by the test of the access table, none by the browser. */
class PagesTest {

  private static final Path LOOKED_AT =
      Path.of("src/test/java/org/sightline/browser/PagesBrowserIT.java");

  @Test
  void areAllInTheAccessTable() {
    assertThat(Pages.walked()).isEqualTo(Pages.files());
  }

  @Test
  void areAllLookedAtInTheBrowser() throws IOException {
    String source = Files.readString(LOOKED_AT);

    assertThat(Pages.files()).allMatch(file -> source.contains("\"/" + file));
  }
}
