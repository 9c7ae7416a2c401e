package org.sightline.audit.chain;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a log as JSON Lines, in a form that {@link AuditLogFile} checks.
 *
 * <p>Each line is canonical JSON and ends in one line feed: a header {@code {"header":{…}}} with
 * format, version, time and public keys; {@code {"event":{…}}} for each event in the order of
 * (chain, seq); {@code {"head":{…}}} for each signed head; and {@code {"end":{…}}} with the counts
 * and the SHA-256 of all bytes before that line. Encoding is UTF-8.
 */
public final class AuditExport implements Closeable {

  static final String FORMAT = "sightline-audit";
  static final long VERSION = 1;

  private final Writer out;
  private final MessageDigest digest = Sha256.begin();
  private long events;
  private long heads;

  /**
   * Begins an export.
   *
   * @param out where it goes; encode it in UTF-8. It is flushed at the end, not closed
   * @param created when it is made, in whole microseconds
   * @param keys the public keys that the heads are signed with
   */
  public AuditExport(Writer out, Instant created, KeyRing keys) throws IOException {
    this.out = out;
    line(
        "header",
        Map.of(
            "format",
            FORMAT,
            "version",
            VERSION,
            "created",
            Timestamp.format(created),
            "keys",
            keys.encoded()));
  }

  /** Writes one event, given by its fields, {@code hash} among them. */
  public void event(Map<String, @Nullable Object> fields) throws IOException {
    events++;
    line("event", fields);
  }

  /** Writes one signed head. */
  public void head(SignedHead head) throws IOException {
    heads++;
    line("head", CanonicalJson.parseObject(head.toJson()));
  }

  /** Writes the closing line. Without it a reader takes the file for cut off. */
  @Override
  public void close() throws IOException {
    String sha256 = Sha256.end(digest);
    line("end", Map.of("events", events, "heads", heads, "sha256", sha256));
    out.flush();
  }

  private void line(String kind, Map<String, ? extends @Nullable Object> content)
      throws IOException {
    String line = CanonicalJson.write(Map.of(kind, content)) + "\n";
    digest.update(line.getBytes(StandardCharsets.UTF_8));
    out.write(line);
  }
}
