package org.sightline.command.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sightline.audit.chain.AnchorFile;
import org.sightline.audit.chain.ChainHead;
import org.sightline.audit.chain.SignedHead;
import org.sightline.audit.chain.Verification;

/**
 * Brings a store back from a backup into a place where there is none. Everything is checked before
 * the server can find it: the hashes of the files, the rows of the tables and the audit trail.
 */
public final class StoreRestore {

  private final StoreSettings settings;
  private final Clock clock;

  /** A backup that was found whole, with the keys that it brings. */
  private record Backup(Path folder, Manifest manifest, AuditKeys keys) {}

  /** A restore to the place that the settings name. */
  public StoreRestore(StoreSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * What was restored.
   *
   * @param manifest what the backup says of itself
   * @param audit what the check of the audit trail has found
   * @param foreignKeys ids of the public keys that this installation did not know before
   * @param gaps how many later events are known to have been there, by chain; usually none
   */
  public record Result(
      Manifest manifest, Verification audit, List<String> foreignKeys, Map<String, Long> gaps) {
    /** Copies of what is given. */
    public Result {
      foreignKeys = List.copyOf(foreignKeys);
      gaps = new TreeMap<>(gaps);
    }

    /** How many events are known to be lost. */
    public long lost() {
      return gaps.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /**
   * Restores it.
   *
   * @param source the folder of the backup
   * @param evenBroken whether to restore a store whose audit trail was broken when it was backed up
   * @throws StoreFailure with what is wrong and what to do; then nothing was changed
   */
  public Result from(Path source, boolean evenBroken) {
    Path backup = source.toAbsolutePath().normalize();
    try {
      Manifest manifest = BackupCheck.of(backup);
      StoredDatabase database = StoredDatabase.of(settings);
      requireFit(manifest, database, evenBroken);
      Disk.folder(settings.dataFolder());
      return database instanceof PostgresDatabase
          ? bringBack(backup, manifest, database)
          : bringBackLocked(backup, manifest, database);
    } catch (SQLException e) {
      throw StoreFailure.because(e, "store.database", StoreBackup.firstLine(e));
    } catch (IOException e) {
      throw StoreFailure.because(e, "restore.failed", Disk.reason(e));
    }
  }

  private static void requireFit(Manifest manifest, StoredDatabase database, boolean evenBroken) {
    if (!manifest.database().equals(database.kind())) {
      throw StoreFailure.refused("restore.other-database", manifest.database(), database.kind());
    }
    if (!manifest.auditIntact() && !evenBroken) {
      throw StoreFailure.refused("restore.broken-audit", "--broken-audit");
    }
  }

  private Result bringBackLocked(Path backup, Manifest manifest, StoredDatabase database)
      throws IOException, SQLException {
    StoreLock lock = StoreLock.of(settings.dataFolder());
    try {
      return bringBack(backup, manifest, database);
    } finally {
      lock.close();
    }
  }

  private Result bringBack(Path folder, Manifest manifest, StoredDatabase database)
      throws IOException, SQLException {
    database.requireEmpty();
    requireFreeSpool(manifest);
    AuditKeys known = AuditKeys.in(settings.secretsFolder());
    AuditKeys brought = AuditKeys.in(folder.resolve("keys"));
    return fillOrDiscard(database, new Backup(folder, manifest, brought), known);
  }

  private Result fillOrDiscard(StoredDatabase database, Backup backup, AuditKeys known)
      throws IOException, SQLException {
    boolean done = false;
    try {
      Result result = fill(database, backup, known);
      done = true;
      return result;
    } finally {
      if (!done) {
        database.discard();
      }
    }
  }

  private Result fill(StoredDatabase database, Backup backup, AuditKeys known)
      throws IOException, SQLException {
    StoreContent content = filled(database, backup, known);
    List<SignedHead> later = later(known, backup.manifest());
    Result result = result(backup, content, known, later);
    moveIn(backup, later);
    database.release(new Restored(clock.instant(), backup.manifest().createdAt(), result.lost()));
    return result;
  }

  private static StoreContent filled(StoredDatabase database, Backup backup, AuditKeys known)
      throws IOException, SQLException {
    AuditKeys keys = backup.keys().and(known, isOf(backup.manifest()));
    Path store = backup.folder().resolve("store").resolve(database.fileName());
    StoreContent content = database.fillFrom(store, keys);
    if (!backup.manifest().tellsOf(content)) {
      throw StoreFailure.refused("restore.other-content", backup.folder().toString());
    }
    return content;
  }

  /** What the machine has signed since the backup was made. */
  private static List<SignedHead> later(AuditKeys known, Manifest manifest) {
    return known.anchors().stream().filter(isOf(manifest).negate()).toList();
  }

  private static Predicate<SignedHead> isOf(Manifest manifest) {
    return anchor -> anchor.seq() <= end(manifest.heads(), anchor);
  }

  /** What an earlier attempt has brought from the same backup is no obstacle. */
  private void requireFreeSpool(Manifest manifest) throws IOException {
    for (Path file : Disk.files(settings.spool())) {
      String path = "spool/" + file.getFileName();
      String hash = Disk.sha256(file);
      if (manifest.files().stream()
          .noneMatch(own -> own.path().equals(path) && own.sha256().equals(hash))) {
        throw StoreFailure.refused("restore.spool", settings.spool().toString());
      }
    }
  }

  /** Place of the last event of the chain of an anchor; 0 where there is no such chain. */
  private static long end(List<ChainHead> heads, SignedHead anchor) {
    return heads.stream()
        .filter(head -> head.chain().equals(anchor.chain().value()))
        .mapToLong(ChainHead::seq)
        .findFirst()
        .orElse(0);
  }

  private static Result result(
      Backup backup, StoreContent content, AuditKeys known, List<SignedHead> later) {
    Map<String, Long> gaps = new TreeMap<>();
    for (SignedHead anchor : later) {
      long missing = anchor.seq() - end(backup.manifest().heads(), anchor);
      gaps.merge(anchor.chain().value(), missing, Math::max);
    }
    List<String> foreign = new ArrayList<>(backup.keys().ring().ids());
    foreign.removeAll(known.ring().ids());
    return new Result(backup.manifest(), content.audit(), foreign, gaps);
  }

  /** Everything but the database, which comes last: without it there is no store. */
  private void moveIn(Backup backup, List<SignedHead> later) throws IOException {
    Disk.folder(settings.secretsFolder());
    for (Path key : AuditKeys.published(backup.folder().resolve("keys"))) {
      copyUnlessThere(key, settings.secretsFolder());
    }
    moveAnchors(backup.keys(), later);
    Disk.folder(settings.spool());
    for (BackupFile file : backup.manifest().files()) {
      if (file.place().equals("spool")) {
        copyUnlessThere(file.in(backup.folder()), settings.spool());
      }
    }
    Disk.sync(settings.spool());
    Disk.sync(settings.secretsFolder());
  }

  private void moveAnchors(AuditKeys brought, List<SignedHead> later) throws IOException {
    Path anchors = settings.secretsFolder().resolve(AuditKeys.ANCHORS);
    if (!later.isEmpty()) {
      // They stay as evidence of what is lost; among the heads in use they would be an alarm.
      String name = "audit-anchors-until-" + clock.instant().getEpochSecond() + ".jsonl";
      Disk.move(anchors, anchors.resolveSibling(name));
    }
    if (!Files.exists(anchors) && !brought.anchors().isEmpty()) {
      AnchorFile.append(anchors, brought.anchors());
    }
  }

  private static void copyUnlessThere(Path file, Path folder) throws IOException {
    Path copy = folder.resolve(file.getFileName());
    if (!Files.exists(copy)) {
      Disk.copy(file, copy);
    }
  }
}
