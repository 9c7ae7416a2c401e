package org.sightline.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sightline.audit.chain.Sha256;

/**
 * The folder in which files wait for their job. A file is forced to the disk before its import is
 * acknowledged, so that an acknowledged import survives the death of the process.
 */
@ApplicationScoped
class Spool {

  private static final int BUFFER = 64 * 1024;

  /** A sender that goes on beyond this is cut off. */
  private static final long PATIENCE = 1024L * 1024 * 1024;

  private static final int BROKEN = -2;

  private Path folder;

  protected Spool() {}

  @Inject
  Spool(@ConfigProperty(name = "sightline.data.dir") String data) {
    this.folder = Path.of(data, "spool");
  }

  /**
   * Takes in a file. Of one that is larger than allowed only so much is kept that the check sees
   * it; the rest is read and thrown away, so that the sender gets its answer.
   */
  ReceivedFile receive(InputStream body, long maxBytes) {
    MessageDigest digest = Sha256.begin();
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve(UUID.randomUUID().toString());
      try (FileChannel out =
          FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        Transfer transfer = copy(body, out, digest, maxBytes + 1);
        out.force(true);
        return new ReceivedFile(file, transfer.size(), transfer.broken(), Sha256.end(digest));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names the file after its import, so that any attempt finds it. */
  void keep(ReceivedFile file, ImportId id) {
    try {
      Files.move(file.path(), path(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(ImportId id) {
    return folder.resolve(id + ".import");
  }

  void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Transfer copy(InputStream in, FileChannel out, MessageDigest digest, long keep)
      throws IOException {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    while (size < PATIENCE) {
      int read = read(in, buffer);
      if (read < 0) {
        return new Transfer(size, read == BROKEN);
      }
      digest.update(buffer, 0, read);
      int room = (int) Math.max(0, Math.min(read, keep - size));
      write(ByteBuffer.wrap(buffer, 0, room), out);
      size += read;
    }
    return new Transfer(size, false);
  }

  private static void write(ByteBuffer bytes, FileChannel out) throws IOException {
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  /** A sender that breaks off has sent what it has sent: it is told, and nothing of it counts. */
  private static int read(InputStream in, byte[] buffer) {
    try {
      return in.read(buffer);
    } catch (IOException e) {
      return BROKEN;
    }
  }

  private record Transfer(long size, boolean broken) {}

  /** Clears what no import refers to any more: transfers that were killed, jobs that failed. */
  void discardOlderThan(Instant limit) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
