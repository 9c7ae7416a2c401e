package org.sightline.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that one process unpacks its server into, named by the process. It is deleted at the
 * end; what a killed process left behind is deleted at the next start.
 */
final class RunFolder {

  private final Path all;
  private final Path folder;

  private RunFolder(Path all) throws IOException {
    this.all = all;
    this.folder =
        Files.createDirectories(all.resolve(Long.toString(ProcessHandle.current().pid())));
  }

  /** A new folder below {@code data/run}, after clearing those of processes that have ended. */
  static RunFolder open(Path dataFolder) {
    try {
      Path all = Files.createDirectories(dataFolder.resolve("run"));
      leftBehind(all).forEach(RunFolder::deleteTree);
      return new RunFolder(all);
    } catch (IOException e) {
      throw new RefusedToStart("The data folder cannot be written: " + dataFolder, e);
    }
  }

  Path path() {
    return folder;
  }

  void delete() {
    deleteTree(folder);
    // Gone with the last process that runs from this data folder; kept while another one runs.
    all.toFile().delete();
  }

  private static List<Path> leftBehind(Path all) throws IOException {
    try (Stream<Path> folders = Files.list(all)) {
      return folders.filter(run -> !alive(run.getFileName().toString())).toList();
    }
  }

  private static boolean alive(String processId) {
    return processId.chars().allMatch(Character::isDigit)
        && ProcessHandle.of(Long.parseLong(processId))
            .filter(process -> process.pid() != ProcessHandle.current().pid())
            .isPresent();
  }

  private static void deleteTree(Path root) {
    try (Stream<Path> tree = Files.walk(root)) {
      tree.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
