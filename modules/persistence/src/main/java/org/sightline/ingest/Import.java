package org.sightline.ingest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.job.JobId;
import org.sightline.job.JobProgress;
import org.sightline.job.JobState;
import org.sightline.persistence.AggregateRoot;
import org.sightline.security.AccountId;

/** A file that somebody sent; where it stands is told by its job. */
@Entity
@Table(name = "import")
@NamedQuery(name = Import.BY_LIVE_KEY, query = "select i from Import i where i.liveKey = :liveKey")
@NamedQuery(
    name = Import.LIST,
    query =
        "select new org.sightline.ingest.ImportRow(i, j.state, j.done, j.total)"
            + " from Import i, Job j where j.id = i.jobId"
            + " and (:everyone = true or i.ownerId = :owner)"
            + " order by i.receivedAt desc, i.id")
@NamedQuery(
    name = Import.IN_REACH,
    query =
        "select new org.sightline.ingest.ImportRow(i, j.state, j.done, j.total)"
            + " from Import i, Job j where j.id = i.jobId and i.id = :id"
            + " and (:everyone = true or i.ownerId = :owner)")
class Import extends AggregateRoot {

  /** As if more had been announced than can arrive: the check tells that the transfer broke off. */
  private static final long BROKEN_OFF = Long.MAX_VALUE;

  static final String BY_LIVE_KEY = "Import.byLiveKey";
  static final String LIST = "Import.list";
  static final String IN_REACH = "Import.inReach";

  @Column(name = "format", nullable = false, updatable = false)
  private String format;

  @Column(name = "target", updatable = false)
  private @Nullable String target;

  @Column(name = "file_name", nullable = false, updatable = false)
  private String fileName;

  @Column(name = "sha256", nullable = false, updatable = false)
  private String sha256;

  @Column(name = "size_bytes", nullable = false, updatable = false)
  private long sizeBytes;

  @Column(name = "announced_bytes", nullable = false, updatable = false)
  private long announcedBytes;

  @Column(name = "charset", updatable = false)
  private @Nullable String charset;

  @Column(name = "dry_run", nullable = false, updatable = false)
  private boolean dryRun;

  @Column(name = "owner_id", nullable = false, updatable = false)
  private AccountId ownerId;

  @Column(name = "job_id", nullable = false)
  private UUID jobId;

  @Column(name = "live_key")
  private @Nullable String liveKey;

  @Column(name = "received_at", nullable = false, updatable = false)
  private Instant receivedAt;

  @Column(name = "rows_read", nullable = false)
  private long rowsRead;

  @Column(name = "rows_accepted", nullable = false)
  private long rowsAccepted;

  @Column(name = "warnings", nullable = false)
  private long warnings;

  @Column(name = "problems", nullable = false)
  private long problems;

  protected Import() {}

  Import(ImportWish wish, ReceivedFile file, AccountId ownerId, Instant receivedAt) {
    this.format = wish.format();
    this.target = wish.target();
    this.fileName = wish.fileName();
    this.sha256 = file.sha256();
    this.sizeBytes = file.size();
    this.announcedBytes =
        file.broken() ? BROKEN_OFF : Math.max(wish.announcedLength(), file.size());
    this.charset = wish.charset() == null ? null : wish.charset().name();
    this.dryRun = wish.dryRun();
    this.liveKey = wish.dryRun() ? null : liveKey(wish, file);
    this.ownerId = ownerId;
    this.receivedAt = receivedAt;
    this.jobId = key();
  }

  /** What makes two imports the same: format, target and content. */
  static String liveKey(ImportWish wish, ReceivedFile file) {
    return wish.format() + "|" + (wish.target() == null ? "" : wish.target()) + "|" + file.sha256();
  }

  ImportId id() {
    return new ImportId(key());
  }

  String format() {
    return format;
  }

  boolean isDryRun() {
    return dryRun;
  }

  long announcedBytes() {
    return announcedBytes;
  }

  long sizeBytes() {
    return sizeBytes;
  }

  UUID jobId() {
    return jobId;
  }

  @Nullable Charset charset() {
    return charset == null ? null : Charset.forName(charset);
  }

  ImportSource source() {
    return new ImportSource(id(), sha256, receivedAt);
  }

  void queuedAs(JobId job) {
    jobId = job.value();
  }

  /** Answers no further sender of the same file: it was refused, or its job failed. */
  void isNoLongerLive() {
    liveKey = null;
  }

  void counted(ImportCounts counts, long problemsFound) {
    rowsRead = counts.rowsRead();
    rowsAccepted = counts.rowsAccepted();
    warnings = counts.warnings();
    problems = problemsFound;
  }

  /** A file counts whole or not at all: of a refused one no row was accepted. */
  private long accepted(JobState state) {
    return ImportState.of(state) == ImportState.REJECTED ? 0 : rowsAccepted;
  }

  ImportSummary summary(JobState state, long done, long total) {
    return new ImportSummary(
        id(),
        format,
        fileName,
        sha256,
        sizeBytes,
        dryRun,
        receivedAt,
        ImportState.of(state),
        new JobProgress(done, total),
        new ImportResult(rowsRead, accepted(state), warnings, problems),
        new JobId(jobId));
  }
}
