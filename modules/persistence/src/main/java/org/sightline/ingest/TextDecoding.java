package org.sightline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a spooled CSV file become text: by its byte-order mark, else by the encoding
 * that the sender named, else as UTF-8. No byte is guessed.
 */
public final class TextDecoding {

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Charset charset;
  private final int skipped;
  private @Nullable ImportProblem undecodable;

  private TextDecoding(Path file, Charset charset, int skipped) {
    this.file = file;
    this.charset = charset;
    this.skipped = skipped;
  }

  /**
   * The decoding of a file.
   *
   * @param declared encoding that the sender named; null where it named none
   */
  public static TextDecoding of(Path file, @Nullable Charset declared) throws IOException {
    Charset unmarked = declared == null ? StandardCharsets.UTF_8 : declared;
    return ByteOrderMark.of(file)
        .map(mark -> new TextDecoding(file, mark.charset(), mark.length()))
        .orElseGet(() -> new TextDecoding(file, unmarked, 0));
  }

  /** The encoding used. */
  public Charset charset() {
    return charset;
  }

  /**
   * The text without its byte-order mark. A byte sequence that the encoding does not know becomes
   * U+FFFD; {@link #check} has told of it.
   */
  public Reader reader() throws IOException {
    InputStream in = Files.newInputStream(file);
    in.skipNBytes(skipped);
    return new InputStreamReader(in, charset);
  }

  /**
   * Reads the file through once, strictly, and tells what is wrong with it as a text and as CSV:
   * undecodable bytes and control characters (once per cell), cells too long, text after a closing
   * quote, a quote that never closes.
   *
   * @param maxCell longest cell allowed, in characters
   */
  public void check(int maxCell, ProblemList problems) throws IOException {
    CsvScan scan = new CsvScan(maxCell, problems);
    try (FileChannel channel = FileChannel.open(file)) {
      channel.position(skipped);
      decode(channel, scan);
    }
    scan.end();
  }

  private void decode(FileChannel channel, CsvScan scan) throws IOException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.allocate(BUFFER);
    CharBuffer out = CharBuffer.allocate(BUFFER);
    boolean end;
    do {
      end = channel.read(in) < 0;
      in.flip();
      decode(decoder, in, out, end, scan);
      in.compact();
    } while (!end);
  }

  private void decode(
      CharsetDecoder decoder, ByteBuffer in, CharBuffer out, boolean end, CsvScan scan)
      throws IOException {
    CoderResult result;
    do {
      result = decoder.decode(in, out, end);
      out.flip();
      scan.take(out);
      out.clear();
      if (result.isError()) {
        byte[] bytes = new byte[result.length()];
        in.get(bytes);
        tellUndecodable(bytes, scan);
      }
    } while (!result.isUnderflow());
  }

  private void tellUndecodable(byte[] bytes, CsvScan scan) throws IOException {
    if (!scan.isFirstUndecodableOfCell()) {
      return;
    }
    if (undecodable == null) {
      undecodable = guess();
    }
    scan.tell(undecodable, Windows1252.shown(bytes), charset.name());
  }

  private ImportProblem guess() throws IOException {
    return charset.equals(StandardCharsets.UTF_8) && Windows1252.couldBe(file)
        ? ImportProblem.LOOKS_LIKE_WINDOWS_1252
        : ImportProblem.UNDECODABLE;
  }
}
