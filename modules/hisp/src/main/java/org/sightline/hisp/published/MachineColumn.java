package org.sightline.hisp.published;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sightline.document.ColumnKind;
import org.sightline.document.ExportColumn;
import org.sightline.message.Text;

/**
 * The columns of published figures for programs: first those of {@code measures.csv} of the
 * quarterly package in its order, then what was asked for and how much it covers.
 */
enum MachineColumn {
  FISCAL_YEAR(ColumnKind.INTEGER),
  QUARTER(ColumnKind.INTEGER),
  ORGANIZATION_ABBREVIATION(ColumnKind.TEXT),
  SERVICE_PROVIDER_SLUG(ColumnKind.TEXT),
  SERVICE_ID(ColumnKind.TEXT),
  SERVICE_NAME(ColumnKind.TEXT),
  LEVEL(ColumnKind.TEXT),
  MEASURE(ColumnKind.TEXT),
  SCALE(ColumnKind.TEXT),
  N(ColumnKind.INTEGER),
  FAVOURABLE_N(ColumnKind.INTEGER),
  FAVOURABLE_PCT(ColumnKind.DECIMAL),
  FAVOURABLE_LO95(ColumnKind.DECIMAL),
  FAVOURABLE_HI95(ColumnKind.DECIMAL),
  MEAN(ColumnKind.DECIMAL),
  MEAN_LO95(ColumnKind.DECIMAL),
  MEAN_HI95(ColumnKind.DECIMAL),
  CUSTOMERS(ColumnKind.INTEGER),
  OFFERED(ColumnKind.INTEGER),
  RESPONDENTS(ColumnKind.INTEGER),
  COVERAGE_RATE_PCT(ColumnKind.DECIMAL),
  RESPONSE_RATE_PCT(ColumnKind.DECIMAL),
  WEIGHTING(ColumnKind.TEXT),
  FLAGS(ColumnKind.TEXT),
  METHOD_VERSION(ColumnKind.INTEGER),
  WITHHELD(ColumnKind.TEXT),
  SERVICE_PROVIDER_ID(ColumnKind.TEXT),
  SERVICE_PROVIDER_NAME(ColumnKind.TEXT),
  SURVEY_ID(ColumnKind.TEXT),
  SURVEY(ColumnKind.TEXT),
  VERSION(ColumnKind.INTEGER),
  SNAPSHOT_SHA256(ColumnKind.TEXT),
  PERIOD_START(ColumnKind.DATE),
  PERIOD_END(ColumnKind.DATE),
  SERVICES_COVERED(ColumnKind.INTEGER),
  SERVICES_TOTAL(ColumnKind.INTEGER),
  SHOWN_FROM_N(ColumnKind.INTEGER),
  AS_OF(ColumnKind.TEXT);

  private final ColumnKind kind;

  MachineColumn(ColumnKind kind) {
    this.kind = kind;
  }

  /** The codes in their order. */
  static List<String> codes() {
    return Stream.of(values()).map(MachineColumn::code).toList();
  }

  /** All of them; for programs a label is no more than the code. */
  static List<ExportColumn> all() {
    return Stream.of(values()).map(MachineColumn::column).toList();
  }

  private String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  private ExportColumn column() {
    Text label = Text.of(MachineColumn.class, "machine.column", code());
    return new ExportColumn(code(), kind, label, label);
  }
}
