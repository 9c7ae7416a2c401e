package org.sightline.goals.indicator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;

/**
 * A measurement as a file names it.
 *
 * @param row its row as a spreadsheet counts
 * @param indicator code or identity of the indicator
 * @param period as the fiscal calendar of its agency writes it
 * @param value in the unit of the indicator
 * @param numerator how many of the denominator count; null where the cell is blank
 * @param denominator of how many; null where the cell is blank
 * @param n how many answers it rests on; null where the cell is blank
 * @param standardError in the unit; null where the cell is blank
 * @param note what a reader should know; blank where nothing
 */
public record FiledMeasurement(
    long row,
    String indicator,
    String period,
    BigDecimal value,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable Long n,
    @Nullable BigDecimal standardError,
    String note) {

  public FiledMeasurement {
    requireNonNull(value, "value");
  }

  /** The content of a cell; blank where it is none of the named ones. */
  String cell(String field) {
    return switch (field) {
      case "indicator" -> indicator;
      case "period" -> period;
      case "value" -> value.toPlainString();
      case "numerator" -> numerator == null ? "" : numerator.toPlainString();
      case "standard_error" -> standardError == null ? "" : standardError.toPlainString();
      case "note" -> note;
      case "n" -> n == null ? "" : n.toString();
      default -> "";
    };
  }

  /**
   * Why a measurement of a file is not taken.
   *
   * @param measurement the measurement
   * @param field the column that is wrong
   * @param code that never changes
   * @param text what is wrong and what to do, for readers
   */
  public record Refusal(FiledMeasurement measurement, String field, String code, Text text) {

    static Refusal of(FiledMeasurement measurement, MeasurementFault fault) {
      // The column is named in the way of files.
      String column = fault.field().equals("standardError") ? "standard_error" : fault.field();
      return new Refusal(measurement, column, fault.code(), fault.text());
    }

    /** What stands there. */
    public String value() {
      return measurement.cell(field);
    }
  }
}
