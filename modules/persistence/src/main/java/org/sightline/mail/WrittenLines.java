package org.sightline.mail;

import java.util.List;
import java.util.Map;
import org.sightline.audit.chain.CanonicalJson;
import org.sightline.inbox.WrittenText;

/** The lines of a mail as they are stored: not yet in a language. */
final class WrittenLines {

  private WrittenLines() {}

  /**
   * Writes lines.
   *
   * @throws IllegalArgumentException when an argument is neither text, integer nor sentence
   */
  static String write(List<MailLine> lines) {
    return CanonicalJson.write(Map.of("lines", lines.stream().map(WrittenLines::members).toList()));
  }

  /** Reads what {@link #write} wrote. */
  static List<MailLine> read(String written) {
    return CanonicalJson.parseObject(written).get("lines") instanceof List<?> lines
        ? lines.stream().map(WrittenLines::line).toList()
        : List.of();
  }

  private static Map<String, Object> members(MailLine line) {
    return Map.of(
        "sentence",
        WrittenText.write(line.sentence()),
        "path",
        line.path() == null ? "" : line.path());
  }

  private static MailLine line(Object written) {
    Map<?, ?> members = (Map<?, ?>) written;
    String path = String.valueOf(members.get("path"));
    return new MailLine(
        WrittenText.read(String.valueOf(members.get("sentence"))), path.isEmpty() ? null : path);
  }
}
