package org.sightline.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.sightline.audit.chain.KeyRing;

/** The public key that a reader trusts: in Base64, or in a file that holds it so or as PEM. */
final class TrustedKey {

  private static final int MAX_BYTES = 10_000;

  private TrustedKey() {}

  /**
   * Reads a key.
   *
   * @param given the key in Base64, or the name of a file
   * @throws CommandFailed when it is no public key on P-256
   */
  static KeyRing read(String given) throws IOException {
    String encoded = isFile(given) ? content(Path.of(given)) : given;
    try {
      return KeyRing.parse(
          List.of(encoded.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "")));
    } catch (IllegalArgumentException e) {
      throw CommandFailed.usage("verify.bad-key", given);
    }
  }

  private static boolean isFile(String given) {
    try {
      return Files.isRegularFile(Path.of(given));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String content(Path file) throws IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw CommandFailed.usage("verify.bad-key", file.toString());
    }
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }
}
