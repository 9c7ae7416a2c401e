package org.sightline.command.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sightline.audit.chain.AnchorFile;
import org.sightline.audit.chain.KeyRing;
import org.sightline.audit.chain.SignedHead;

/**
 * What the audit trail is checked with: public keys, and signed heads that were kept outside the
 * database.
 *
 * @param ring the keys
 * @param anchors the heads
 */
record AuditKeys(KeyRing ring, List<SignedHead> anchors) {

  /** Name of the file of signed heads. */
  static final String ANCHORS = "audit-anchors.jsonl";

  private static final String PUBLISHED = "audit-head-[0-9a-f]+\\.pub";

  AuditKeys {
    anchors = List.copyOf(anchors);
  }

  /**
   * Those of a folder; none where it is not there.
   *
   * @throws StoreFailure when a key file holds something else
   */
  static AuditKeys in(Path folder) throws IOException {
    List<String> keys = new ArrayList<>();
    for (Path file : published(folder)) {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      keys.add(text.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", ""));
    }
    Path anchors = folder.resolve(ANCHORS);
    try {
      return new AuditKeys(
          KeyRing.parse(keys), Files.exists(anchors) ? AnchorFile.read(anchors) : List.of());
    } catch (IllegalArgumentException e) {
      throw StoreFailure.failed("keys.damaged", folder.toString());
    }
  }

  /** The files of public keys in a folder. */
  static List<Path> published(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches(PUBLISHED))
          .sorted()
          .toList();
    }
  }

  /** These, and the keys and some of the heads of others. */
  AuditKeys and(AuditKeys others, Predicate<SignedHead> which) {
    List<String> keys = new ArrayList<>(ring.encoded());
    keys.addAll(others.ring.encoded());
    List<SignedHead> heads = new ArrayList<>(anchors);
    others.anchors.stream().filter(which).forEach(heads::add);
    return new AuditKeys(KeyRing.parse(keys), heads);
  }
}
