package org.sightline.hisp.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.report.ReportId;
import org.sightline.hisp.report.ReportingWindow;
import org.sightline.organization.Agencies;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;
import org.sightline.security.Requires;
import org.sightline.security.Scope;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/** Counts which services have reported on a quarter, and lists those that a reviewer waits for. */
@ApplicationScoped
public class ReportBoard {

  private static final BinaryOperator<BoardReport> FARTHER =
      BinaryOperator.maxBy(
          Comparator.comparing(BoardReport::standing).thenComparing(BoardReport::version));

  private BoardRepository repository;
  private Agencies agencies;
  private CurrentActor current;
  private Clock clock;

  protected ReportBoard() {}

  @Inject
  ReportBoard(BoardRepository repository, Agencies agencies, CurrentActor current, Clock clock) {
    this.repository = repository;
    this.agencies = agencies;
    this.current = current;
    this.clock = clock;
  }

  /**
   * The board of a quarter over the agencies within reach. Expected are the designated services,
   * and those that have reported although they are not.
   *
   * @param quarter of the federal calendar; null for the one that ended last
   */
  @Requires(Permission.READ_BOARD)
  public Board of(@Nullable FiscalQuarter quarter) {
    FiscalQuarter asked = quarter == null ? latest() : quarter;
    Scope scope = current.get().scope(Permission.READ_BOARD);
    List<BoardEntry> entries = entries(asked, scope);
    return Board.of(
        ReportingWindow.of(asked, FiscalCalendar.FEDERAL),
        entries,
        agencies.all(entries.stream().map(BoardEntry::agency).collect(Collectors.toSet())));
  }

  /** The services of all agencies that are to report on a quarter, for those who remind them. */
  List<BoardEntry> everywhere(FiscalQuarter quarter) {
    return entries(quarter, new Scope(true, Set.of()));
  }

  /** The federal quarter that ended last: the one that is being reported on. */
  @Requires(Permission.READ_BOARD)
  public FiscalQuarter latest() {
    return FiscalCalendar.FEDERAL.quarterOf(LocalDate.now(clock)).previous();
  }

  private List<BoardEntry> entries(FiscalQuarter asked, Scope scope) {
    Map<UUID, BoardReport> reports = new HashMap<>();
    repository
        .reports(asked, scope)
        .forEach(report -> reports.merge(report.service(), report, FARTHER));
    return repository.services(scope).stream()
        .map(service -> entry(service, reports.get(service.id())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<BoardEntry> entry(BoardService service, @Nullable BoardReport report) {
    ServiceStanding standing = report == null ? ServiceStanding.MISSING : report.standing();
    if (standing == ServiceStanding.MISSING && !service.designated()) {
      return Optional.empty();
    }
    return Optional.of(
        new BoardEntry(
            new ServiceId(service.id()),
            service.name(),
            service.providerName(),
            service.agency(),
            standing,
            report == null ? null : new ReportId(report.report()),
            report == null ? 0 : report.version(),
            report == null ? null : report.submittedAt()));
  }
}
