package org.sightline.dashboard.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.faces.Exchange;
import org.sightline.dashboard.faces.Option;
import org.sightline.dashboard.faces.Wording;
import org.sightline.dashboard.table.SortDirection;
import org.sightline.dashboard.table.TablePage;
import org.sightline.dashboard.table.TableRequest;
import org.sightline.hisp.board.AgencyCounts;
import org.sightline.hisp.board.Board;
import org.sightline.hisp.board.BoardEntry;
import org.sightline.hisp.board.ReportBoard;
import org.sightline.hisp.board.ServiceStanding;
import org.sightline.hisp.board.StandingCounts;
import org.sightline.message.Text;
import org.sightline.organization.OrganizationId;

/** Who owes what for a quarter, {@code #{board.…}}. */
@Named("board")
@RequestScoped
public class BoardView {

  @Inject private ReportBoard boards;
  @Inject private Exchange exchange;
  @Inject private Clock clock;

  private @Nullable Board board;
  private TablePage<BoardLine> queue = TablePage.whole(List.of());

  /** Answers the request. */
  public void serve() {
    exchange.keepNothing();
    exchange.greet(BoardView.class);
    Board read = boards.of(QuarterParameter.of(exchange.parameter("quarter")));
    board = read;
    queue = page(read);
  }

  /** The board of the quarter. */
  public Board getBoard() {
    return Objects.requireNonNull(board, "serve() comes first");
  }

  /** A row for each agency. */
  public TablePage<AgencyCounts> getAgencies() {
    return TablePage.whole(getBoard().agencies());
  }

  /** The services that fit what was chosen. */
  public TablePage<BoardLine> getQueue() {
    return queue;
  }

  /** The numbers of a row, in the order of a report's way. */
  public List<BoardCell> cells(StandingCounts counts) {
    return Stream.of(ServiceStanding.values())
        .map(standing -> new BoardCell(standing, counts.of(standing)))
        .toList();
  }

  /** The last quarters, the newest first. */
  public List<Option> getQuarters() {
    return QuarterParameter.options(boards.latest());
  }

  /** The agencies to choose from. */
  public List<Option> getAgencyOptions() {
    return getBoard().agencies().stream()
        .map(row -> new Option(row.agency().toString(), row.name()))
        .toList();
  }

  /** What can be waited for. */
  public List<Option> getStandings() {
    return Stream.of(ServiceStanding.values())
        .map(standing -> new Option(standing.name(), Wording.say(standing.label())))
        .toList();
  }

  /** What the page says first. */
  public Text getSummary() {
    StandingCounts total = getBoard().total();
    return Text.of(
        BoardView.class,
        "board.summary",
        total.answered(),
        total.expected(),
        total.submitted(),
        total.missing(),
        getBoard().window().quarter().toString());
  }

  /** How much time is left, or has passed. */
  public Text getDue() {
    long left = ChronoUnit.DAYS.between(LocalDate.now(clock), getBoard().window().dueOn());
    String day = Wording.date(getBoard().window().dueOn());
    return left >= 0
        ? Text.of(BoardView.class, "board.left", day, left)
        : Text.of(BoardView.class, "board.over", day, -left);
  }

  private TablePage<BoardLine> page(Board read) {
    Map<OrganizationId, AgencyCounts> names =
        read.agencies().stream()
            .collect(Collectors.toMap(AgencyCounts::agency, Function.identity()));
    List<BoardLine> found =
        read.queue(this::fits).stream()
            .map(entry -> line(entry, Objects.requireNonNull(names.get(entry.agency())).name()))
            .toList();
    return TablePage.cut(
        found,
        TableRequest.of(
            Map.of("page", exchange.parameter("page")), List.of("age"), SortDirection.ASCENDING));
  }

  private boolean fits(BoardEntry entry) {
    String agency = exchange.parameter("agency");
    String state = exchange.parameter("state");
    return (agency.isEmpty() || entry.agency().toString().equals(agency))
        && (state.isEmpty() || entry.standing().name().equals(state));
  }

  private static BoardLine line(BoardEntry entry, String agency) {
    boolean handedIn =
        entry.standing() != ServiceStanding.MISSING && entry.standing() != ServiceStanding.DRAFT;
    return new BoardLine(entry, agency, handedIn && entry.report() != null);
  }
}
