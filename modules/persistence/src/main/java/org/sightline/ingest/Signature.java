package org.sightline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What the first bytes of a file say it is. */
final class Signature {

  private static final int LENGTH = 4_096;

  private static final Map<String, String> KINDS =
      new TreeMap<>(
          Map.of(
              "\u0089PNG", "PNG",
              "PK\u0003\u0004", "XLSX, ZIP",
              "%PDF", "PDF",
              "\u00d0\u00cf\u0011\u00e0", "XLS",
              "\u001f\u008b", "GZIP",
              "GIF8", "GIF",
              "\u00ff\u00d8\u00ff", "JPEG",
              "{", "JSON",
              "[", "JSON",
              "<", "XML, HTML"));

  private Signature() {}

  static boolean isText(Path file, ProblemList problems) throws IOException {
    String start;
    try (InputStream in = Files.newInputStream(file)) {
      start = new String(in.readNBytes(LENGTH), StandardCharsets.ISO_8859_1);
    }
    String kind = kindOf(start);
    if (!kind.isEmpty()) {
      problems.add(ImportProblem.NOT_CSV.at(0, "", "", kind));
    }
    return kind.isEmpty();
  }

  private static String kindOf(String start) {
    if (ByteOrderMark.isUtf16(start)) {
      return "";
    }
    String text = ByteOrderMark.strippedUtf8(start).stripLeading();
    return KINDS.entrySet().stream()
        .filter(kind -> text.startsWith(kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(start.indexOf('\0') < 0 ? "" : "BIN");
  }
}
