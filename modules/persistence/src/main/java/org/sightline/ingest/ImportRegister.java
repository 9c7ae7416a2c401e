package org.sightline.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditEntry;
import org.sightline.security.Actor;

/** The list of imports, in the store. */
@ApplicationScoped
class ImportRegister {

  private ImportRepository imports;
  private ProblemRepository problems;
  private Spool spool;
  private ImportJournal journal;

  protected ImportRegister() {}

  @Inject
  ImportRegister(
      ImportRepository imports, ProblemRepository problems, Spool spool, ImportJournal journal) {
    this.imports = imports;
    this.problems = problems;
    this.spool = spool;
    this.journal = journal;
  }

  /**
   * Writes down a file that has arrived and queues the work on it; answers the first import where
   * the same file is already there.
   */
  @Transactional
  ReceivedImport register(ImportWish wish, ReceivedFile file) {
    Optional<Import> same =
        wish.dryRun() ? Optional.empty() : imports.live(Import.liveKey(wish, file));
    if (same.isPresent()) {
      ImportSummary first =
          imports.ofSameFile(same.get().id(), journal.actor()).orElseThrow().summary();
      if (first.state() != ImportState.FAILED) {
        return new ReceivedImport(first, true);
      }
      same.get().isNoLongerLive();
      imports.flush();
    }
    Import received = queued(wish, file);
    return new ReceivedImport(get(received.id(), journal.actor()), false);
  }

  private Import queued(ImportWish wish, ReceivedFile file) {
    Import received = new Import(wish, file, journal.actor().account(), journal.now());
    spool.keep(file, received.id());
    received.queuedAs(journal.enqueue(received.id()));
    imports.add(received);
    imports.flush();
    journal.record(
        AuditEntry.on(null, AuditAction.IMPORT_RECEIVED, "Import", received.id())
            .with("format", wish.format())
            .with("sha256", file.sha256()));
    return received;
  }

  List<ImportSummary> list(Actor actor) {
    return imports.list(actor).stream().map(ImportRow::summary).toList();
  }

  ImportSummary get(ImportId id, Actor actor) {
    return imports.inReach(id, actor).map(ImportRow::summary).orElseThrow(ImportNotFound::new);
  }

  List<RowProblem> problems(ImportId id) {
    return problems.of(id);
  }
}
