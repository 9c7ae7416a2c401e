package org.sightline.hisp.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Driver;
import org.sightline.measure.ObservationFlag;

/** Turns rows, one for each figure, into published services. */
final class PublicationReader {

  private static final Comparator<PublishedFigure> TOTAL_FIRST =
      Comparator.comparing((PublishedFigure figure) -> figure.survey() != null)
          .thenComparing(PublishedFigure::label)
          .thenComparing(figure -> String.valueOf(figure.survey()))
          .thenComparing(PublishedFigure::driver);

  private final Map<UUID, PublishedService> heads = new LinkedHashMap<>();
  private final Map<UUID, List<PublishedFigure>> figures = new LinkedHashMap<>();
  private @Nullable LocalDate start;
  private @Nullable LocalDate end;

  /** Takes the row on which a result stands. */
  boolean take(ResultSet row) throws SQLException {
    UUID publication = row.getObject("publication", UUID.class);
    if (!heads.containsKey(publication)) {
      heads.put(publication, head(row));
      start = row.getObject("period_start", LocalDate.class);
      end = row.getObject("period_end", LocalDate.class);
    }
    List<PublishedFigure> own = figures.computeIfAbsent(publication, any -> new ArrayList<>());
    return row.getString("driver") != null && own.add(figure(row));
  }

  /** The services by name, nothing withheld yet. */
  List<PublishedService> services() {
    return heads.entrySet().stream()
        .map(head -> with(head.getValue(), figures.getOrDefault(head.getKey(), List.of())))
        .toList();
  }

  /** The first day of the quarter; empty where nothing was published. */
  Optional<LocalDate> start() {
    return Optional.ofNullable(start);
  }

  /** The last day of the quarter; empty where nothing was published. */
  Optional<LocalDate> lastDay() {
    return Optional.ofNullable(end).map(day -> day.minusDays(1));
  }

  /** When the newest of it was published; empty where nothing was. */
  Optional<Instant> asOf() {
    return heads.values().stream().map(PublishedService::asOf).max(Comparator.naturalOrder());
  }

  private static PublishedService with(PublishedService head, List<PublishedFigure> figures) {
    return head.with(head.reach(), figures.stream().sorted(TOTAL_FIRST).toList());
  }

  private static PublishedService head(ResultSet row) throws SQLException {
    return new PublishedService(
        new ServiceId(row.getObject("service_id", UUID.class)),
        row.getString("service_name"),
        row.getInt("version"),
        row.getString("snapshot_hash"),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        CombiningMethod.valueOf(row.getString("combining_method")),
        row.getInt("method_version"),
        reach(row),
        List.of());
  }

  private static PublishedReach reach(ResultSet row) throws SQLException {
    return new PublishedReach(
        count(row, "customers"),
        count(row, "offered"),
        count(row, "respondents"),
        number(row, "coverage_rate"),
        number(row, "response_rate"),
        List.of());
  }

  private static PublishedFigure figure(ResultSet row) throws SQLException {
    return new PublishedFigure(
        row.getObject("instrument_id", UUID.class),
        row.getString("label"),
        Driver.valueOf(row.getString("driver")),
        null,
        row.getLong("n"),
        count(row, "favourable"),
        number(row, "share"),
        number(row, "share_low"),
        number(row, "share_high"),
        number(row, "mean"),
        number(row, "mean_low"),
        number(row, "mean_high"),
        CombiningMethod.valueOf(row.getString("method")),
        flags(row.getString("flags")));
  }

  private static List<ObservationFlag> flags(String stored) {
    return Stream.of(stored.split("\\|"))
        .filter(flag -> !flag.isEmpty())
        .map(ObservationFlag::valueOf)
        .toList();
  }

  private static @Nullable Long count(ResultSet row, String column) throws SQLException {
    long count = row.getLong(column);
    return row.wasNull() ? null : count;
  }

  private static @Nullable Double number(ResultSet row, String column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? null : number;
  }
}
