package org.sightline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPasswordTest {

  private static final String VARIABLE = "SIGHTLINE_DEMO_PASSWORD";

  @Test
  void takesTheOneFromTheEnvironment(@TempDir Path folder) {
    String given = "fifteen letters";

    assertThat(DemoPassword.of(Map.of(VARIABLE, given), folder)).isEqualTo(given);
    assertThat(folder.resolve("secrets")).doesNotExist();
  }

  @Test
  void refusesAShortOneWithItsName(@TempDir Path folder) {
    Map<String, String> environment = Map.of(VARIABLE, "14 letters are");

    assertThatThrownBy(() -> DemoPassword.of(environment, folder))
        .isInstanceOf(RefusedToStart.class)
        .hasMessage("SIGHTLINE_DEMO_PASSWORD must have 15 to 128 characters");
  }

  @Test
  void keepsARandomOneForTheOwnerOnly(@TempDir Path folder) throws IOException {
    String first = DemoPassword.of(Map.of(), folder);
    String again = DemoPassword.of(Map.of(), folder);

    assertThat(again).isEqualTo(first).hasSizeGreaterThanOrEqualTo(15);
    Path file = folder.resolve("secrets").resolve("demo-password");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
