package org.sightline.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.sightline.job.JobHandler;
import org.sightline.job.JobRun;
import org.sightline.job.JobState;

/** Looks into a file: checks all of it without the database, then loads it in one transaction. */
@ApplicationScoped
class ImportJob implements JobHandler {

  private ImportWork work;
  private ImportFormats formats;
  private Spool spool;

  protected ImportJob() {}

  @Inject
  ImportJob(ImportWork work, ImportFormats formats, Spool spool) {
    this.work = work;
    this.formats = formats;
    this.spool = spool;
  }

  @Override
  public String kind() {
    return Imports.JOB;
  }

  @Override
  public JobState run(JobRun run) {
    ImportId id = new ImportId(Objects.requireNonNull(run.subject(), "subject"));
    Import file = work.find(id);
    ImportFormat format = formats.get(file.format());
    SpooledFile spooled = new SpooledFile(spool.path(id), file.announcedBytes());
    ProblemList problems = new ProblemList();
    try {
      ImportCounts counts =
          format.check(spooled, file.charset(), problems, rows -> run.progress(rows, 0));
      JobState end = end(run, file, format, new CheckedFile(spooled, counts, problems));
      spool.discard(spooled.path());
      return end;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JobState end(JobRun run, Import file, ImportFormat format, CheckedFile checked)
      throws IOException {
    if (!checked.problems().isEmpty()) {
      work.reject(file.id(), checked, run);
      return JobState.REJECTED;
    }
    if (file.isDryRun()) {
      work.note(file.id(), checked, run);
      return JobState.COMPLETED;
    }
    try {
      work.load(file.id(), format, checked, run);
      return JobState.COMPLETED;
    } catch (ImportRefused e) {
      work.reject(file.id(), new CheckedFile(checked.file(), checked.counts(), e.problems()), run);
      return JobState.REJECTED;
    }
  }
}
