package org.sightline.measure.catalogue;

import static java.util.Objects.requireNonNull;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Dimensions;
import org.sightline.measure.Estimate;
import org.sightline.measure.MeasureId;
import org.sightline.measure.Observation;
import org.sightline.measure.ObservationFlag;
import org.sightline.measure.Provenance;
import org.sightline.persistence.Parameters;
import org.sightline.statistics.Interval;
import org.sightline.time.Grain;
import org.sightline.time.Period;

/** An observation as a row. Absent dimensions and flags are stored as the empty text. */
record ObservationRow(UUID id, MeasureId measure, Observation observation) {

  static final String COLUMNS =
      "o.id, o.measure_id, o.grain, o.period_start, o.period_end, o.channel, o.site,"
          + " o.customer_group, o.version, o.observed, o.base_n, o.standard_error, o.low, o.high,"
          + " o.method, o.flags, o.as_of, o.source_id, o.snapshot_hash";

  static final String INSERT =
      "insert into measure_observation (id, measure_id, grain, period_start, period_end, channel,"
          + " site, customer_group, version, observed, base_n, standard_error, low, high, method,"
          + " flags, as_of, source_id, snapshot_hash, is_current)"
          + " values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,true)";

  /** The place that it takes. */
  Place place() {
    return new Place(measure, observation.period(), observation.dimensions());
  }

  /** An instant as both databases keep it, to the microsecond. */
  static Instant kept(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }

  void bind(PreparedStatement insert) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>();
    values.addAll(columnsOfPlace());
    values.add(observation.provenance().version());
    values.addAll(columnsOfFigure());
    values.addAll(columnsOfOrigin());
    Parameters.set(insert, values.toArray());
  }

  private List<@Nullable Object> columnsOfPlace() {
    Period period = observation.period();
    Dimensions dimensions = observation.dimensions();
    return Arrays.asList(
        id,
        measure.value(),
        period.grain().name(),
        period.start(),
        period.end(),
        text(dimensions.channel()),
        text(dimensions.site()),
        text(dimensions.customerGroup()));
  }

  private List<@Nullable Object> columnsOfFigure() {
    Estimate estimate = observation.estimate();
    Interval interval = estimate.interval();
    return Arrays.asList(
        estimate.value(),
        estimate.n(),
        estimate.standardError(),
        interval == null ? null : interval.low(),
        interval == null ? null : interval.high(),
        observation.method().name(),
        flags(observation.flags()));
  }

  private List<@Nullable Object> columnsOfOrigin() {
    Provenance provenance = observation.provenance();
    return Arrays.asList(
        kept(provenance.asOf()).atOffset(ZoneOffset.UTC),
        provenance.sourceId(),
        provenance.snapshotHash());
  }

  static ObservationRow read(ResultSet row) throws SQLException {
    Observation observation =
        new Observation(
            period(row),
            estimate(row),
            CombiningMethod.valueOf(row.getString("method")),
            dimensions(row),
            flags(row.getString("flags")),
            provenance(row));
    return new ObservationRow(
        required(row, "id", UUID.class),
        new MeasureId(required(row, "measure_id", UUID.class)),
        observation);
  }

  private static Period period(ResultSet row) throws SQLException {
    return new Period(
        required(row, "period_start", LocalDate.class),
        required(row, "period_end", LocalDate.class),
        Grain.valueOf(row.getString("grain")));
  }

  private static Estimate estimate(ResultSet row) throws SQLException {
    Double low = row.getObject("low", Double.class);
    Double high = row.getObject("high", Double.class);
    return new Estimate(
        row.getDouble("observed"),
        row.getObject("base_n", Long.class),
        row.getObject("standard_error", Double.class),
        low == null || high == null ? null : new Interval(low, high));
  }

  private static Dimensions dimensions(ResultSet row) throws SQLException {
    return new Dimensions(
        dimension(row, "channel"), dimension(row, "site"), dimension(row, "customer_group"));
  }

  private static Provenance provenance(ResultSet row) throws SQLException {
    return new Provenance(
        required(row, "as_of", OffsetDateTime.class).toInstant(),
        row.getInt("version"),
        row.getString("source_id"),
        row.getString("snapshot_hash"));
  }

  private static <T> T required(ResultSet row, String column, Class<T> type) throws SQLException {
    return requireNonNull(row.getObject(column, type), column);
  }

  private static @Nullable String dimension(ResultSet row, String column) throws SQLException {
    String stored = row.getString(column);
    return stored == null || stored.isEmpty() ? null : stored;
  }

  private static String text(@Nullable String dimension) {
    return dimension == null ? "" : dimension;
  }

  private static String flags(Set<ObservationFlag> flags) {
    return flags.stream().sorted().map(ObservationFlag::name).collect(Collectors.joining(","));
  }

  private static Set<ObservationFlag> flags(String stored) {
    return Arrays.stream(stored.split(","))
        .filter(name -> !name.isEmpty())
        .map(ObservationFlag::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
