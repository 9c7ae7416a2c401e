package org.sightline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The mark that some programs put before a text to say its encoding. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf"),
  UTF_16LE(StandardCharsets.UTF_16LE, "\u00ff\u00fe"),
  UTF_16BE(StandardCharsets.UTF_16BE, "\u00fe\u00ff");

  private final Charset charset;
  private final String bytes;

  ByteOrderMark(Charset charset, String bytes) {
    this.charset = charset;
    this.bytes = bytes;
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return bytes.length();
  }

  static Optional<ByteOrderMark> of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(3), StandardCharsets.ISO_8859_1);
      return Arrays.stream(values()).filter(mark -> start.startsWith(mark.bytes)).findFirst();
    }
  }

  static boolean isUtf16(String start) {
    return start.startsWith(UTF_16LE.bytes) || start.startsWith(UTF_16BE.bytes);
  }

  static String strippedUtf8(String start) {
    return start.startsWith(UTF_8.bytes) ? start.substring(UTF_8.length()) : start;
  }
}
