package org.sightline.goals.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.indicator.FiledMeasurement;
import org.sightline.goals.indicator.FiledMeasurement.Refusal;
import org.sightline.goals.indicator.Indicators;
import org.sightline.ingest.ImportCounts;
import org.sightline.ingest.ImportFormat;
import org.sightline.ingest.ImportRefused;
import org.sightline.ingest.ImportSource;
import org.sightline.ingest.ProblemList;
import org.sightline.ingest.SpooledFile;
import org.sightline.security.Permission;

/**
 * Takes in files of measurements: the quarters follow, and everything is observed with them. The
 * check asks the store too, so that a dry run tells what the import would refuse; the load asks it
 * again, because it may have changed since.
 */
@ApplicationScoped
class MeasurementsImport implements ImportFormat {

  private Indicators indicators;

  protected MeasurementsImport() {}

  @Inject
  MeasurementsImport(Indicators indicators) {
    this.indicators = indicators;
  }

  @Override
  public String name() {
    return MeasurementsFile.FORMAT;
  }

  @Override
  public Permission permission() {
    return Permission.ENTER_MEASUREMENTS;
  }

  @Override
  public long maxBytes() {
    return MeasurementsFile.MAX_BYTES;
  }

  @Override
  public ImportCounts check(
      SpooledFile file, @Nullable Charset charset, ProblemList problems, LongConsumer progress)
      throws IOException {
    return MeasurementsFile.check(
        file.path(), charset, file.announcedLength(), problems, progress, indicators::check);
  }

  @Override
  public void load(
      SpooledFile file, ImportCounts counts, ImportSource source, LongConsumer progress)
      throws IOException {
    List<FiledMeasurement> filed = MeasurementsFile.read(file.path(), counts.charset());
    List<Refusal> refusals = indicators.file(filed, source.id().value());
    if (!refusals.isEmpty()) {
      ProblemList problems = new ProblemList();
      refusals.forEach(refusal -> problems.add(MeasurementsFile.problem(refusal)));
      throw new ImportRefused(problems);
    }
    progress.accept(filed.size());
  }
}
