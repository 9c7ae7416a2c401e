package org.sightline.command.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The lock that a server with an H2 store holds while it runs: nobody starts one on the data folder
 * as long as this is held, and it is not to be had while one runs.
 */
final class StoreLock {

  private final Path folder;
  private final FileChannel channel;

  private StoreLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes the lock of a data folder, which must be there.
   *
   * @throws StoreFailure when a server runs on it
   */
  static StoreLock of(Path dataFolder) throws IOException {
    Path folder = Files.createDirectories(dataFolder.resolve("run"));
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      throw StoreFailure.failed("store.in-use", dataFolder.toString());
    }
    return new StoreLock(folder, channel);
  }

  void close() throws IOException {
    Files.deleteIfExists(folder.resolve("lock"));
    channel.close();
    // Stays where a process that was killed has left something behind.
    folder.toFile().delete();
  }
}
