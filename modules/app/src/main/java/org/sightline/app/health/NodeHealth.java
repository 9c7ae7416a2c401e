package org.sightline.app.health;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.LastVerification;
import org.sightline.job.JobBacklog;
import org.sightline.mail.MailBacklog;

/**
 * How a node and its store are.
 *
 * @param version version of the product
 * @param startedAt when the process of the node was started
 * @param uptimeSeconds how long ago that is, in whole seconds
 * @param store the database
 * @param disk the disk of the data folder
 * @param jobs background work
 * @param mail mail to be sent, and mail that went wrong
 * @param audit what the last check of the audit trail has found; null before the first one
 * @param lastBackup the last backup that was made on this data folder; null where none is known
 */
public record NodeHealth(
    String version,
    Instant startedAt,
    long uptimeSeconds,
    Store store,
    Disk disk,
    JobBacklog jobs,
    MailBacklog mail,
    @Nullable LastVerification audit,
    @Nullable Backup lastBackup) {

  /**
   * The database.
   *
   * @param kind {@code H2} or {@code POSTGRESQL}; null where it does not answer
   * @param product its name and version as it tells them; null where it does not answer
   * @param answers whether it answers within three seconds
   * @param schemas the last migration of each module, by module; empty where it does not answer
   */
  public record Store(
      @Nullable String kind,
      @Nullable String product,
      boolean answers,
      Map<String, String> schemas) {

    /** A copy of what is given. */
    public Store {
      schemas = new TreeMap<>(schemas);
    }
  }

  /**
   * The disk on which the data folder lies.
   *
   * @param freeBytes what the process can still write; null where the system does not tell
   * @param totalBytes how large it is; null where the system does not tell
   */
  public record Disk(@Nullable Long freeBytes, @Nullable Long totalBytes) {}

  /**
   * A backup.
   *
   * @param at when it was made
   * @param folder where it was written to
   * @param bytes size of its files
   * @param auditIntact whether the audit trail in it held
   */
  public record Backup(Instant at, String folder, long bytes, boolean auditIntact) {}
}
