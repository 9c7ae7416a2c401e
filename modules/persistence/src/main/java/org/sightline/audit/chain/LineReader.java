package org.sightline.audit.chain;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the bytes of a file line by line; a line without end does not fill the memory. */
final class LineReader implements Closeable {

  private static final int LONGEST = 1 << 20;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
  private int at;
  private int end;

  LineReader(Path file) throws IOException {
    in = Files.newInputStream(file);
  }

  /**
   * The next line with its line feed (the last one may have none); null at the end. A line longer
   * than a mebibyte is cut there and goes on as the next.
   */
  byte @Nullable [] next() throws IOException {
    line.reset();
    while (line.size() < LONGEST && filled()) {
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      boolean whole = stop < end;
      line.write(buffer, at, (whole ? stop + 1 : stop) - at);
      at = whole ? stop + 1 : stop;
      if (whole) {
        break;
      }
    }
    return line.size() == 0 ? null : line.toByteArray();
  }

  /**
   * The text of a line without its line feed.
   *
   * @throws IllegalArgumentException when it has none or is not UTF-8
   */
  static String text(byte[] line) {
    if (line[line.length - 1] != '\n') {
      throw new IllegalArgumentException("line without end");
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Arrays.copyOf(line, line.length - 1));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("not UTF-8", e);
    }
  }

  private boolean filled() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
    }
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
