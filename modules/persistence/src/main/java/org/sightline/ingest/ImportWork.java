package org.sightline.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditEntry;
import org.sightline.job.JobCompletion;
import org.sightline.job.JobRun;

/** The transactions of an import: either everything it brings and its end, or nothing. */
@ApplicationScoped
class ImportWork {

  private ImportRepository imports;
  private ProblemRepository problems;
  private JobCompletion completion;
  private ImportJournal journal;

  protected ImportWork() {}

  @Inject
  ImportWork(
      ImportRepository imports,
      ProblemRepository problems,
      JobCompletion completion,
      ImportJournal journal) {
    this.imports = imports;
    this.problems = problems;
    this.completion = completion;
    this.journal = journal;
  }

  @Transactional
  Import find(ImportId id) {
    return imports.byId(id).orElseThrow(ImportNotFound::new);
  }

  /** Writes down why a file was refused; nothing of it is stored. */
  @Transactional
  void reject(ImportId id, CheckedFile checked, JobRun run) {
    Import file = find(id);
    file.counted(checked.counts(), checked.problems().total());
    file.isNoLongerLive();
    problems.add(id, checked.problems());
    imports.flush();
    completion.reject(run);
    record(id, AuditAction.IMPORT_REJECTED, checked.problems().total());
  }

  /** Writes down what a file holds that was to be checked only. */
  @Transactional
  void note(ImportId id, CheckedFile checked, JobRun run) {
    find(id).counted(checked.counts(), 0);
    imports.flush();
    completion.complete(run);
  }

  /** Loads a file, and ends its job with it. */
  @Transactional(rollbackOn = IOException.class)
  void load(ImportId id, ImportFormat format, CheckedFile checked, JobRun run) throws IOException {
    Import file = find(id);
    long rows = checked.counts().rowsRead();
    format.load(checked.file(), checked.counts(), file.source(), done -> run.progress(done, rows));
    file.counted(checked.counts(), 0);
    imports.flush();
    run.progress(rows, rows);
    completion.complete(run);
    record(id, AuditAction.IMPORT_COMPLETED, rows);
  }

  private void record(ImportId id, AuditAction action, long count) {
    journal.record(AuditEntry.on(null, action, "Import", id).with("count", count));
  }
}
