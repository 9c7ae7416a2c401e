package org.sightline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** The encoding in which spreadsheets on Windows save a CSV file unless told otherwise. */
final class Windows1252 {

  private static final Charset CHARSET = Charset.forName("windows-1252");

  private Windows1252() {}

  /** Whether every byte of the file is a character of this encoding. */
  static boolean couldBe(Path file) throws IOException {
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        for (int i = 0; i < length; i++) {
          if (!isCharacter(buffer[i] & 0xff)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Bytes as hexadecimal digits, with what they would be in this encoding. */
  static String shown(byte[] bytes) {
    String digits = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes);
    for (byte each : bytes) {
      if (!isCharacter(each & 0xff)) {
        return digits;
      }
    }
    return digits + " (" + new String(bytes, CHARSET) + ")";
  }

  private static boolean isCharacter(int code) {
    if (code < 0x20) {
      return code == '\t' || code == '\n' || code == '\r';
    }
    return switch (code) {
      case 0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d -> false;
      default -> true;
    };
  }
}
