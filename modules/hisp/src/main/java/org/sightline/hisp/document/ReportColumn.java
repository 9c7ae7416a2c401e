package org.sightline.hisp.document;

import java.util.Locale;
import org.sightline.document.ColumnKind;
import org.sightline.document.ExportColumn;

/** The columns of a report's table, in their order; the names are the codes in files. */
enum ReportColumn {
  REPORT_ID(ColumnKind.TEXT),
  FISCAL_QUARTER(ColumnKind.TEXT),
  PERIOD_START(ColumnKind.DATE),
  PERIOD_END(ColumnKind.DATE),
  PROVIDER(ColumnKind.TEXT),
  SERVICE_ID(ColumnKind.TEXT),
  SERVICE(ColumnKind.TEXT),
  REPORT_STATE(ColumnKind.TEXT),
  REPORT_VERSION(ColumnKind.INTEGER),
  SURVEY_RESULT_ID(ColumnKind.TEXT),
  INSTRUMENT_ID(ColumnKind.TEXT),
  SERVICE_PART(ColumnKind.TEXT),
  TRANSACTION_POINT(ColumnKind.TEXT),
  CHANNEL(ColumnKind.TEXT),
  CHANNEL_AS_ENTERED(ColumnKind.TEXT),
  OMB_CONTROL_NUMBER(ColumnKind.TEXT),
  CUSTOMERS(ColumnKind.INTEGER),
  SURVEYS_OFFERED(ColumnKind.INTEGER),
  RESPONDENTS(ColumnKind.INTEGER),
  QUESTION(ColumnKind.INTEGER),
  DRIVER(ColumnKind.TEXT),
  WORDING(ColumnKind.TEXT),
  ANSWERS_1(ColumnKind.INTEGER),
  ANSWERS_2(ColumnKind.INTEGER),
  ANSWERS_3(ColumnKind.INTEGER),
  ANSWERS_4(ColumnKind.INTEGER),
  ANSWERS_5(ColumnKind.INTEGER),
  ANSWERS(ColumnKind.INTEGER),
  MEAN(ColumnKind.DECIMAL),
  FAVOURABLE_PERCENT(ColumnKind.DECIMAL),
  PUBLISHED_MEAN(ColumnKind.DECIMAL);

  private final ColumnKind kind;

  ReportColumn(ColumnKind kind) {
    this.kind = kind;
  }

  ExportColumn column() {
    String code = name().toLowerCase(Locale.ROOT);
    return new ExportColumn(
        code, kind, ReportCover.said("column." + code), ReportCover.said("definition." + code));
  }
}
