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
    Import file = work.find(new ImportId(Objects.requireNonNull(run.subject(), "subject")));
    ImportFormat format = formats.get(file.format());
    SpooledFile spooled = new SpooledFile(spool.path(file.id()), file.announcedBytes());
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
      return reject(run, file, checked);
    }
    if (file.isDryRun()) {
      work.note(file.id(), checked, run);
      return JobState.COMPLETED;
    }
    try {
      work.load(file.id(), format, checked, run);
      return JobState.COMPLETED;
    } catch (ImportRefused e) {
      return reject(run, file, checked.with(e.problems()));
    }
  }

  private JobState reject(JobRun run, Import file, CheckedFile checked) {
    work.reject(file.id(), checked, run);
    return JobState.REJECTED;
  }
}
