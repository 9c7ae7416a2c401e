package org.sightline.command.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** Whether a backup is whole and as it was written. */
final class BackupCheck {

  private BackupCheck() {}

  /**
   * The manifest of a backup whose files are those that it names.
   *
   * @throws StoreFailure when there is no backup, or another one than was written
   */
  static Manifest of(Path backup) throws IOException {
    Path file = backup.resolve(Manifest.NAME);
    if (!Files.isRegularFile(file)) {
      throw StoreFailure.refused("restore.no-backup", backup.toString());
    }
    Manifest manifest = read(file);
    requireUnchanged(manifest, backup);
    requireNoOthers(manifest, backup);
    return manifest;
  }

  private static void requireUnchanged(Manifest manifest, Path backup) throws IOException {
    for (BackupFile expected : manifest.files()) {
      Path found = expected.in(backup);
      if (!Files.isRegularFile(found)) {
        throw StoreFailure.refused("restore.file-missing", found.toString());
      }
      if (!BackupFile.of(backup, found).equals(expected)) {
        throw StoreFailure.refused("restore.file-changed", found.toString());
      }
    }
  }

  private static void requireNoOthers(Manifest manifest, Path backup) throws IOException {
    Set<String> others = new TreeSet<>();
    Disk.files(backup).forEach(path -> others.add(backup.relativize(path).toString()));
    manifest.files().stream().map(BackupFile::path).forEach(others::remove);
    others.remove(Manifest.NAME);
    if (!others.isEmpty()) {
      throw StoreFailure.refused("restore.file-added", String.join(", ", others));
    }
  }

  private static Manifest read(Path file) throws IOException {
    try {
      return Manifest.parse(Files.readString(file));
    } catch (IllegalArgumentException | java.nio.charset.MalformedInputException e) {
      throw StoreFailure.refused("restore.file-changed", file.toString());
    }
  }
}
