package org.sightline.audit.chain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Signed heads kept outside the database, one line of canonical JSON each. With them a database
 * that was set back to a backup, or cut, is found out.
 */
public final class AnchorFile {

  private AnchorFile() {}

  /**
   * Adds heads at the end of a file, which is made when it is not there, and waits until the disk
   * has them. A line that an earlier crash left unfinished stays as it is; the new one begins after
   * it.
   *
   * @throws IOException when the file cannot be written
   */
  public static void append(Path file, Collection<SignedHead> heads) throws IOException {
    StringBuilder lines = new StringBuilder();
    heads.forEach(head -> lines.append(head.toJson()).append('\n'));
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      channel.position(channel.size());
      String start = endsUnfinished(channel) ? "\n" : "";
      ByteBuffer bytes = ByteBuffer.wrap((start + lines).getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /**
   * The heads of a file. Lines that are no head are passed over: a power cut may have left one.
   * What a line says is trusted only as far as its signature goes, so nothing is gained by spoiling
   * one that deleting it would not give.
   *
   * @throws IOException when the file cannot be read
   */
  public static List<SignedHead> read(Path file) throws IOException {
    List<SignedHead> heads = new ArrayList<>();
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    for (String line : text.lines().toList()) {
      try {
        heads.add(SignedHead.parse(line));
      } catch (IllegalArgumentException e) {
        continue;
      }
    }
    return List.copyOf(heads);
  }

  private static boolean endsUnfinished(FileChannel channel) throws IOException {
    if (channel.size() == 0) {
      return false;
    }
    ByteBuffer last = ByteBuffer.allocate(1);
    channel.read(last, channel.size() - 1);
    return last.get(0) != '\n';
  }
}
