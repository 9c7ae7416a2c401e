package org.sightline.command.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sightline.audit.chain.CanonicalJson;
import org.sightline.persistence.ProductVersion;

/**
 * Makes a backup: the database, the public keys and signed heads that its audit trail is checked
 * with, and the files that wait to be imported. The private key is not among them: who finds a
 * backup must not be able to write another history and sign it.
 */
public final class StoreBackup {

  private final StoreSettings settings;
  private final Clock clock;

  /** A backup of the store that the settings name. */
  public StoreBackup(StoreSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Makes it.
   *
   * @param target a folder that is empty or not there yet; on failure nothing is left in it
   * @throws StoreFailure with what is wrong and what to do
   */
  public Manifest write(Path target) {
    Path folder = target.toAbsolutePath().normalize();
    boolean made = begin(folder);
    try {
      return fillOrClear(folder, made);
    } catch (SQLException e) {
      throw StoreFailure.because(e, "store.database", firstLine(e));
    } catch (IOException e) {
      throw StoreFailure.because(e, "backup.unwritable", folder.toString(), Disk.reason(e));
    }
  }

  private Manifest fillOrClear(Path folder, boolean made) throws IOException, SQLException {
    boolean done = false;
    try {
      Manifest manifest = fill(folder);
      done = true;
      return manifest;
    } finally {
      if (!done) {
        clear(folder, made);
      }
    }
  }

  /** Gives whether the folder is new. */
  private static boolean begin(Path folder) {
    try {
      boolean made = !Files.exists(folder);
      Disk.folder(folder);
      try (Stream<Path> found = Files.list(folder)) {
        if (found.findAny().isPresent()) {
          throw StoreFailure.refused("backup.not-empty", folder.toString());
        }
      }
      return made;
    } catch (IOException e) {
      throw StoreFailure.because(e, "backup.no-folder", folder.toString(), Disk.reason(e));
    }
  }

  private Manifest fill(Path folder) throws IOException, SQLException {
    for (String place : List.of("store", "keys", "spool")) {
      Disk.folder(folder.resolve(place));
    }
    copyKeys(folder.resolve("keys"));
    StoredDatabase database = StoredDatabase.of(settings);
    StoreContent content = copyStore(database, folder);
    Manifest manifest = manifest(folder, database, content);
    for (String place : List.of("store", "keys", "spool", "")) {
      Disk.sync(folder.resolve(place));
    }
    Disk.write(folder.resolve(Manifest.NAME), manifest.toJson());
    note(folder, manifest);
    return manifest;
  }

  private StoreContent copyStore(StoredDatabase database, Path folder)
      throws IOException, SQLException {
    Path file = folder.resolve("store").resolve(database.fileName());
    AuditKeys keys = AuditKeys.in(folder.resolve("keys"));
    if (database instanceof PostgresDatabase) {
      // The server may run: what waits is copied before and after, since it comes and goes.
      copySpool(folder.resolve("spool"));
      StoreContent content = database.copyTo(file, keys);
      copySpool(folder.resolve("spool"));
      return content;
    }
    return copyLocked(database, file, keys, folder.resolve("spool"));
  }

  private StoreContent copyLocked(StoredDatabase database, Path file, AuditKeys keys, Path spool)
      throws IOException, SQLException {
    if (!Files.isDirectory(settings.dataFolder())) {
      throw StoreFailure.failed("store.missing", settings.dataFolder().toString());
    }
    StoreLock lock = StoreLock.of(settings.dataFolder());
    try {
      StoreContent content = database.copyTo(file, keys);
      copySpool(spool);
      return content;
    } finally {
      lock.close();
    }
  }

  private void copyKeys(Path to) throws IOException {
    for (Path key : AuditKeys.published(settings.secretsFolder())) {
      Disk.copy(key, to.resolve(key.getFileName()));
    }
    Path anchors = settings.secretsFolder().resolve(AuditKeys.ANCHORS);
    if (Files.exists(anchors)) {
      Disk.copy(anchors, to.resolve(AuditKeys.ANCHORS));
    }
  }

  private void copySpool(Path to) throws IOException {
    for (Path file : Disk.files(settings.spool())) {
      Path copy = to.resolve(file.getFileName());
      try {
        if (!Files.exists(copy)) {
          Disk.copy(file, copy);
        }
      } catch (NoSuchFileException e) {
        Files.deleteIfExists(copy); // Imported meanwhile.
      }
    }
  }

  private Manifest manifest(Path folder, StoredDatabase database, StoreContent content)
      throws IOException {
    List<BackupFile> files = new ArrayList<>();
    for (Path file : Disk.files(folder)) {
      files.add(BackupFile.of(folder, file));
    }
    return new Manifest(
        ProductVersion.current(),
        clock.instant().truncatedTo(ChronoUnit.SECONDS),
        database.kind(),
        content.audit().intact(),
        content.schemas(),
        content.rows(),
        content.audit().heads(),
        files);
  }

  private void note(Path folder, Manifest manifest) throws IOException {
    String text =
        CanonicalJson.write(
            Map.of(
                "at", manifest.createdAt().toString(),
                "folder", folder.toString(),
                "bytes", manifest.totalBytes(),
                "auditIntact", manifest.auditIntact()));
    if (Files.isWritable(settings.dataFolder())) {
      Disk.write(settings.lastBackup(), text + "\n");
    }
  }

  private static void clear(Path folder, boolean made) {
    try (Stream<Path> content = Files.list(folder)) {
      for (Path path : content.toList()) {
        Disk.deleteTree(path);
      }
      if (made) {
        Files.delete(folder);
      }
    } catch (IOException e) {
      return; // Without a manifest it is no backup; why it failed is told already.
    }
  }

  static String firstLine(SQLException failure) {
    String message = failure.getMessage();
    return message == null
        ? failure.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
