package org.sightline.hisp.performancegov;

import java.util.List;
import java.util.Optional;
import org.sightline.csv.CsvRow;
import org.sightline.hisp.feedback.Channel;
import org.sightline.hisp.feedback.ControlNumber;
import org.sightline.hisp.feedback.Placeholder;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.hisp.performancegov.Columns.QuestionColumns;
import org.sightline.ingest.ImportProblem;
import org.sightline.time.FiscalQuarter;

/** Reads one row, every cell of it, whatever is wrong with the others. */
final class RowReader {

  static final String TYPE = "omb_cx_reporting_collections";
  private static final int ABBREVIATION = 10;
  private static final int NAME = 255;
  private static final int SENTENCE = 2_000;

  private final FiscalQuarter latest;

  /** Knows the last fiscal quarter that has begun. */
  RowReader(FiscalQuarter latest) {
    this.latest = latest;
  }

  /** The row; empty when something is wrong with it. */
  Optional<ReportedRow> read(CsvRow row) {
    row.require(Columns.TYPE, TYPE);
    ReportedRow reported =
        new ReportedRow(
            origin(row),
            organization(row),
            provider(row),
            collection(row),
            service(row),
            survey(row),
            volumes(row),
            questions(row));
    return row.isFaultless() ? Optional.of(reported) : Optional.empty();
  }

  private static RowOrigin origin(CsvRow row) {
    return new RowOrigin(
        row.number(),
        row.requiredCount(Columns.ID),
        row.instant(Columns.CREATED_AT),
        row.instant(Columns.UPDATED_AT));
  }

  private static ReportedOrganization organization(CsvRow row) {
    return new ReportedOrganization(
        row.requiredCount(Columns.ORGANIZATION_ID),
        row.required(Columns.ORGANIZATION_NAME, NAME),
        row.required(Columns.ORGANIZATION_ABBREVIATION, ABBREVIATION));
  }

  private static ReportedProvider provider(CsvRow row) {
    return new ReportedProvider(
        row.requiredCount(Columns.PROVIDER_ID),
        row.required(Columns.PROVIDER_NAME, NAME),
        row.text(Columns.PROVIDER_DESCRIPTION));
  }

  private ReportedCollection collection(CsvRow row) {
    return new ReportedCollection(
        row.requiredCount(Columns.COLLECTION_ID),
        row.text(Columns.COLLECTION_NAME, NAME),
        quarter(row));
  }

  private FiscalQuarter quarter(CsvRow row) {
    int first = PerformanceGovFile.FIRST_YEAR;
    int year = within(row, Columns.YEAR, first, latest.year().value());
    FiscalQuarter quarter = FiscalQuarter.of(year, within(row, Columns.QUARTER, 1, 4));
    if (quarter.compareTo(latest) > 0) {
      row.tell(ImportProblem.UNKNOWN_QUARTER, Columns.QUARTER, first, latest.toString());
    }
    return quarter;
  }

  private int within(CsvRow row, String column, int first, int last) {
    return row.within(
        column,
        first,
        last,
        ImportProblem.UNKNOWN_QUARTER,
        PerformanceGovFile.FIRST_YEAR,
        latest.toString());
  }

  private static ReportedService service(CsvRow row) {
    return new ReportedService(
        row.requiredCount(Columns.SERVICE_ID),
        row.required(Columns.SERVICE_NAME, NAME),
        row.text(Columns.SERVICE_SLUG, NAME),
        row.text(Columns.SERVICE_DESCRIPTION));
  }

  private static ReportedSurvey survey(CsvRow row) {
    String channel = row.text(Columns.CHANNEL, NAME);
    String controlNumber = Placeholder.removed(row.text(Columns.CONTROL_NUMBER, NAME));
    return new ReportedSurvey(
        row.text(Columns.SERVICE_PROVIDED, SENTENCE),
        row.text(Columns.TRANSACTION_POINT, SENTENCE),
        Channel.ofCode(channel).orElse(null),
        channel,
        ControlNumber.in(controlNumber).orElse(null),
        controlNumber,
        Placeholder.removed(row.text(Columns.FEDERAL_REGISTER_URL, SENTENCE)),
        row.text(Columns.OPERATIONAL_METRICS));
  }

  private static Volumes volumes(CsvRow row) {
    Volumes volumes =
        Volumes.ofHistory(
            row.count(Columns.CUSTOMERS),
            row.count(Columns.OFFERED),
            row.count(Columns.RESPONDENTS));
    Long respondents = volumes.respondents();
    Long offered = volumes.offered();
    if (respondents != null && offered != null && respondents > offered) {
      row.tell(ImportProblem.RESPONDENTS_ABOVE_OFFERED, Columns.RESPONDENTS, offered);
    }
    return volumes;
  }

  private static List<ReportedQuestion> questions(CsvRow row) {
    return Columns.QUESTION_COLUMNS.stream().map(question -> question(row, question)).toList();
  }

  private static ReportedQuestion question(CsvRow row, QuestionColumns columns) {
    return new ReportedQuestion(
        columns.number(),
        row.text(columns.text(), SENTENCE),
        counts(row, columns.counts()),
        row.decimal(columns.pointScale()));
  }

  /** Five counts; all blank means not asked, some blank is a fault. */
  private static QuestionCounts counts(CsvRow row, List<String> columns) {
    if (columns.stream().allMatch(column -> row.text(column).isEmpty())) {
      return QuestionCounts.NONE;
    }
    long[] n = columns.stream().mapToLong(row::requiredCount).toArray();
    return new QuestionCounts(n[0], n[1], n[2], n[3], n[4]);
  }
}
