package org.sightline.command.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of a backup.
 *
 * @param path where it lies in the folder of the backup, with slashes
 * @param size bytes
 * @param sha256 its SHA-256, 64 hexadecimal digits
 */
record BackupFile(String path, long size, String sha256) {

  private static final String PLACES = "(store|keys|spool)/[A-Za-z0-9][A-Za-z0-9._-]*";

  /**
   * @throws IllegalArgumentException when the path leads anywhere else than into a backup
   */
  BackupFile {
    if (!path.matches(PLACES)) {
      throw new IllegalArgumentException("not a file of a backup: " + path);
    }
  }

  static BackupFile of(Path backup, Path file) throws IOException {
    String path = backup.relativize(file).toString().replace('\\', '/');
    return new BackupFile(path, Files.size(file), Disk.sha256(file));
  }

  /** The folder of the backup that it lies in. */
  String place() {
    return path.substring(0, path.indexOf('/'));
  }

  Path in(Path backup) {
    return backup.resolve(path);
  }
}
