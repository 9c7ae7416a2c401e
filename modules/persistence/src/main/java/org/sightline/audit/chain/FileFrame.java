package org.sightline.audit.chain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an exported file says about itself: header, signed heads, closing line. It is read twice,
 * first for this, then for the events, because the heads are needed before the events.
 */
final class FileFrame {

  private static final byte[] EVENT = "{\"event\":".getBytes(StandardCharsets.US_ASCII);

  private final MessageDigest digest = Sha256.begin();
  private final List<SignedHead> heads = new ArrayList<>();
  private KeyRing keys = KeyRing.of(List.of());
  private long events;
  private boolean closed;
  private @Nullable FileFault fault;
  private long faultLine;

  KeyRing keys() {
    return keys;
  }

  List<SignedHead> headsWith(Collection<SignedHead> others) {
    List<SignedHead> all = new ArrayList<>(heads);
    all.addAll(others);
    return all;
  }

  @Nullable FileFault fault() {
    return fault;
  }

  long faultLine() {
    return faultLine;
  }

  /** First reading: everything but the events. */
  void read(LineReader lines) throws IOException {
    long number = 0;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      number++;
      line(line, number);
    }
    if (!closed) {
      note(number == 0 ? FileFault.NOT_AN_EXPORT : FileFault.CUT_OFF, number + 1);
    }
  }

  private void line(byte[] line, long number) {
    if (closed) {
      note(FileFault.GOES_ON, number);
    } else if (number > 1 && isEvent(line)) {
      events++;
      digest.update(line);
    } else {
      frameLine(line, number);
    }
  }

  /** Second reading: the events. */
  void events(LineReader lines, ChainVerifier verifier) throws IOException {
    long number = 0;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      number++;
      if (isEvent(line)) {
        try {
          Map<String, @Nullable Object> content = content(line).getOrThrow("event");
          verifier.accept(ChainLink.of(content));
        } catch (IllegalArgumentException e) {
          note(FileFault.UNREADABLE_LINE, number);
        }
      }
    }
  }

  private void frameLine(byte[] line, long number) {
    try {
      Line content = content(line);
      if (number == 1) {
        header(content.getOrThrow("header"));
      } else if (content.is("head")) {
        heads.add(SignedHead.of(content.getOrThrow("head")));
      } else {
        close(content.getOrThrow("end"), number);
      }
    } catch (IllegalArgumentException e) {
      note(number == 1 ? FileFault.NOT_AN_EXPORT : FileFault.UNREADABLE_LINE, number);
    }
    digest.update(line);
  }

  private void header(Map<String, @Nullable Object> header) {
    if (!AuditExport.FORMAT.equals(header.get("format"))
        || !(header.get("version") instanceof Long version)) {
      throw new IllegalArgumentException("not the header of an exported log");
    }
    if (version != AuditExport.VERSION) {
      note(FileFault.NEWER_VERSION, 1);
    }
    if (header.get("keys") instanceof List<?> encoded) {
      keys = KeyRing.parse(encoded.stream().map(String::valueOf).toList());
    }
  }

  private void close(Map<String, @Nullable Object> end, long number) {
    closed = true;
    String sha256 = Sha256.end(digest);
    if (!sha256.equals(end.get("sha256"))) {
      note(FileFault.EDITED, number);
    } else if (!Long.valueOf(events).equals(end.get("events"))
        || !Long.valueOf(heads.size()).equals(end.get("heads"))) {
      note(FileFault.MISCOUNTED, number);
    }
  }

  private void note(FileFault found, long line) {
    if (fault == null || line < faultLine) {
      fault = found;
      faultLine = line;
    }
  }

  private static boolean isEvent(byte[] line) {
    return line.length > EVENT.length
        && Arrays.equals(line, 0, EVENT.length, EVENT, 0, EVENT.length);
  }

  private static Line content(byte[] line) {
    return new Line(CanonicalJson.parseObject(LineReader.text(line)));
  }

  /** A line as an object with one member, which says of what kind it is. */
  private record Line(Map<String, @Nullable Object> members) {
    boolean is(String kind) {
      return members.containsKey(kind);
    }

    Map<String, @Nullable Object> getOrThrow(String kind) {
      if (members.size() != 1) {
        throw new IllegalArgumentException("a line is of one kind");
      }
      return CanonicalJson.object(members.get(kind));
    }
  }
}
