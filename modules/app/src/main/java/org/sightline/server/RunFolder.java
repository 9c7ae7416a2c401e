package org.sightline.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that one process unpacks its server into, named by the process. It is deleted at the
 * end; what a killed process left behind is deleted at the next start. A process that keeps its
 * store in the data folder also holds a lock there, which ends with the process however it ends.
 */
final class RunFolder {

  private static final int ATTEMPTS = 20;

  private final Path all;
  private final Path folder;

  /** Open for as long as the process runs; null where several processes may share the folder. */
  private final @Nullable FileChannel lock;

  private RunFolder(Path all, @Nullable FileChannel lock) throws IOException {
    this.all = all;
    this.lock = lock;
    this.folder =
        Files.createDirectories(all.resolve(Long.toString(ProcessHandle.current().pid())));
  }

  /**
   * A new folder below {@code data/run}, after clearing those of processes that have ended.
   *
   * @param alone whether no other process may run on the data folder
   */
  static RunFolder open(Path dataFolder, boolean alone) {
    try {
      Path all = Files.createDirectories(dataFolder.resolve("run"));
      FileChannel lock = alone ? lock(lockFile(all), dataFolder) : null;
      leftBehind(all).forEach(RunFolder::deleteTree);
      return new RunFolder(all, lock);
    } catch (IOException e) {
      throw new RefusedToStart(StartConditions.unwritable(dataFolder, e), e);
    }
  }

  Path path() {
    return folder;
  }

  void delete() {
    deleteTree(folder);
    if (lock != null) {
      lockFile(all).toFile().delete();
    }
    // Gone with the last process that runs from this data folder; kept while another one runs.
    all.toFile().delete();
  }

  private static Path lockFile(Path all) {
    return all.resolve("lock");
  }

  private static FileChannel lock(Path file, Path dataFolder) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      throw new RefusedToStart(StartConditions.inUse(dataFolder), null);
    }
    return channel;
  }

  private static List<Path> leftBehind(Path all) throws IOException {
    try (Stream<Path> folders = Files.list(all)) {
      return folders
          .filter(run -> Files.isDirectory(run) && !alive(run.getFileName().toString()))
          .toList();
    }
  }

  private static boolean alive(String processId) {
    return processId.chars().allMatch(Character::isDigit)
        && ProcessHandle.of(Long.parseLong(processId))
            .filter(process -> process.pid() != ProcessHandle.current().pid())
            .isPresent();
  }

  /** Several times, because a server that is going down still writes while it is deleted. */
  private static void deleteTree(Path root) {
    for (int attempt = 0; attempt < ATTEMPTS && Files.exists(root); attempt++) {
      try (Stream<Path> tree = Files.walk(root)) {
        tree.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      } catch (IOException | UncheckedIOException e) {
        continue;
      }
    }
  }
}
