package org.sightline.hisp.performancegov;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.report.ReportLoad;
import org.sightline.hisp.report.ReportLoader;
import org.sightline.hisp.series.HispMeasures;
import org.sightline.ingest.ImportCounts;
import org.sightline.ingest.ImportFormat;
import org.sightline.ingest.ImportSource;
import org.sightline.ingest.ProblemList;
import org.sightline.ingest.SpooledFile;
import org.sightline.security.Permission;
import org.sightline.time.FiscalCalendar;

/**
 * Takes in the reports that performance.gov published: they count as published here too, and their
 * figures are observed in the same transaction.
 */
@ApplicationScoped
class PerformanceGovImport implements ImportFormat {

  private ReportLoader loader;
  private Directory directory;
  private HispMeasures measures;
  private Clock clock;

  protected PerformanceGovImport() {}

  @Inject
  PerformanceGovImport(
      ReportLoader loader, Directory directory, HispMeasures measures, Clock clock) {
    this.loader = loader;
    this.directory = directory;
    this.measures = measures;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "performance-gov-reports";
  }

  @Override
  public Permission permission() {
    return Permission.IMPORT_HISTORY;
  }

  @Override
  public long maxBytes() {
    return PerformanceGovFile.MAX_BYTES;
  }

  @Override
  public ImportCounts check(
      SpooledFile file, @Nullable Charset charset, ProblemList problems, LongConsumer progress)
      throws IOException {
    FileCounts counts =
        PerformanceGovFile.check(
            file.path(),
            charset,
            file.announcedLength(),
            FiscalCalendar.FEDERAL.quarterOf(LocalDate.now(clock)),
            problems,
            progress);
    return new ImportCounts(counts.charset(), counts.rowsRead(), counts.rowsAccepted(), 0);
  }

  @Override
  public void load(
      SpooledFile file, ImportCounts counts, ImportSource source, LongConsumer progress)
      throws IOException {
    try (ReportLoad load = loader.begin()) {
      HistoryLoad history = new HistoryLoad(load, directory, source, progress);
      PerformanceGovFile.read(file.path(), counts.charset(), history::accept);
      history.finish();
      measures.observe(history.services(), source.sha256());
    }
  }
}
