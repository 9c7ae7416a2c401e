package org.sightline.hisp.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.sightline.document.CsvKind;
import org.sightline.document.DocumentFile;
import org.sightline.document.ExportCover;
import org.sightline.hisp.report.ReportId;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;
import org.sightline.security.Requires;

/**
 * Quarterly reports as documents, to those who see them.
 *
 * <p>Each method throws {@link org.sightline.hisp.report.ReportNotFound} when the report is not
 * within reach.
 */
@ApplicationScoped
@Requires({
  Permission.READ_PUBLISHED_REPORTS,
  Permission.READ_FILED_REPORTS,
  Permission.READ_DRAFT_REPORTS
})
class ReportDocuments {

  private ReportSheets sheets;
  private CurrentActor current;
  private Clock clock;

  protected ReportDocuments() {}

  @Inject
  ReportDocuments(ReportSheets sheets, CurrentActor current, Clock clock) {
    this.sheets = sheets;
    this.current = current;
    this.clock = clock;
  }

  /** A report as tagged PDF. */
  public DocumentFile pdf(ReportId id, Locale locale) {
    ReportSheet sheet = sheets.of(id);
    return DocumentFile.pdf(name(sheet), ReportDocument.text(sheet, cover(sheet), locale));
  }

  /** The answers of a report as a workbook, one row for each question of each survey. */
  public DocumentFile xlsx(ReportId id, Locale locale) {
    ReportSheet sheet = sheets.of(id);
    return DocumentFile.xlsx(name(sheet), cover(sheet), ReportTable.of(sheet), locale);
  }

  /** The same rows as CSV. */
  public DocumentFile csv(ReportId id, CsvKind kind, Locale locale) {
    ReportSheet sheet = sheets.of(id);
    return DocumentFile.csv(name(sheet), kind, cover(sheet), ReportTable.of(sheet), locale);
  }

  private ExportCover cover(ReportSheet sheet) {
    return ReportCover.of(sheet, current.get().displayName(), ZonedDateTime.now(clock));
  }

  private static String name(ReportSheet sheet) {
    return "report-" + sheet.report().quarter() + "-" + sheet.report().id();
  }
}
