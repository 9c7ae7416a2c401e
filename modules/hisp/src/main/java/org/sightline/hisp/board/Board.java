package org.sightline.hisp.board;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.report.ReportingWindow;
import org.sightline.organization.Agency;
import org.sightline.organization.OrganizationId;

/**
 * The board of one quarter, as far as the reader reaches.
 *
 * @param window when the quarter is reported on, by the federal calendar
 * @param entries the services that are to report, by name
 * @param agencies the agencies that they belong to, by name
 */
public record Board(ReportingWindow window, List<BoardEntry> entries, List<AgencyCounts> agencies) {

  public Board {
    requireNonNull(window, "window");
    entries = List.copyOf(entries);
    agencies = List.copyOf(agencies);
  }

  /** The board over services and the agencies that they belong to. */
  static Board of(
      ReportingWindow window, List<BoardEntry> entries, Map<OrganizationId, Agency> agencies) {
    Map<OrganizationId, List<ServiceStanding>> standings =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    BoardEntry::agency,
                    Collectors.mapping(BoardEntry::standing, Collectors.toList())));
    List<AgencyCounts> rows =
        standings.entrySet().stream()
            .map(each -> row(each.getKey(), agencies.get(each.getKey()), each.getValue()))
            .sorted(Comparator.comparing(AgencyCounts::name))
            .toList();
    return new Board(window, entries, rows);
  }

  private static AgencyCounts row(
      OrganizationId id, @Nullable Agency agency, List<ServiceStanding> standings) {
    String name = agency == null ? id.toString() : agency.name();
    return new AgencyCounts(id, name, StandingCounts.of(standings));
  }

  /** The sum over all agencies. */
  public StandingCounts total() {
    return StandingCounts.of(entries.stream().map(BoardEntry::standing).toList());
  }

  /**
   * The queue: services that fit, those handed in longest ago first, those never handed in last.
   */
  public List<BoardEntry> queue(Predicate<BoardEntry> wanted) {
    return entries.stream()
        .filter(wanted)
        .sorted(
            Comparator.comparing(
                    BoardEntry::submittedAt, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(BoardEntry::name)
                .thenComparing(entry -> entry.service().value()))
        .toList();
  }
}
