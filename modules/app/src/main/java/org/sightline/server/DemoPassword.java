package org.sightline.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The one password of all accounts of the demo: from the environment, or a random one that is kept
 * beside the keys and printed at every start.
 */
final class DemoPassword {

  private static final String VARIABLE = "SIGHTLINE_DEMO_PASSWORD";
  private static final int FEWEST_CHARACTERS = 15;
  private static final int MOST_CHARACTERS = 128;

  private DemoPassword() {}

  /**
   * The password of this start.
   *
   * @throws RefusedToStart when the one in the environment is too short or too long
   */
  static String of(Map<String, String> environment, Path dataFolder) {
    String given = environment.getOrDefault(VARIABLE, "");
    if (given.isEmpty()) {
      return kept(ServerSettings.secrets(environment, dataFolder));
    }
    int length = given.codePointCount(0, given.length());
    if (length < FEWEST_CHARACTERS || length > MOST_CHARACTERS) {
      throw new RefusedToStart(
          VARIABLE + " must have " + FEWEST_CHARACTERS + " to " + MOST_CHARACTERS + " characters",
          null);
    }
    return given;
  }

  private static String kept(Path secrets) {
    Path file = secrets.resolve("demo-password");
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(secrets, StartConditions.forOwnerOnly("rwx------"));
        Files.createFile(file, StartConditions.forOwnerOnly("rw-------"));
        Files.writeString(file, Passwords.random() + "\n");
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new RefusedToStart(StartConditions.unwritableSecrets(secrets, e), e);
    }
  }
}
