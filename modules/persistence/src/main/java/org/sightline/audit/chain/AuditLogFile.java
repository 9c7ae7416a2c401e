package org.sightline.audit.chain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks a log that {@link AuditExport} wrote: without the server, the database or a secret, so
 * that an inspector need not trust the agency that hands it over.
 */
public final class AuditLogFile {

  private AuditLogFile() {}

  /**
   * Checks a file with the public keys that it brings along. This finds every change but one: a log
   * written anew as a whole and signed with another key.
   *
   * @throws IOException when the file cannot be read
   */
  public static FileVerification verify(Path file) throws IOException {
    return verify(file, null, List.of());
  }

  /**
   * Checks a file against what the reader knows already.
   *
   * @param pinned the keys that the reader trusts; null takes those of the file
   * @param anchors signed heads that the reader kept; they find a log that was cut or set back
   * @throws IOException when the file cannot be read
   */
  public static FileVerification verify(
      Path file, @Nullable KeyRing pinned, Collection<SignedHead> anchors) throws IOException {
    FileFrame frame = new FileFrame();
    try (LineReader lines = new LineReader(file)) {
      frame.read(lines);
    }
    ChainVerifier verifier =
        new ChainVerifier(pinned == null ? frame.keys() : pinned, frame.headsWith(anchors));
    try (LineReader lines = new LineReader(file)) {
      frame.events(lines, verifier);
    }
    return new FileVerification(verifier.result(), frame.fault(), frame.faultLine());
  }
}
