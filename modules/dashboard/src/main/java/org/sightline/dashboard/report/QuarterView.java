package org.sightline.dashboard.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.faces.Exchange;
import org.sightline.dashboard.faces.Option;
import org.sightline.dashboard.faces.Wording;
import org.sightline.dashboard.table.TablePage;
import org.sightline.hisp.board.Board;
import org.sightline.hisp.board.ReportBoard;
import org.sightline.hisp.board.StandingCounts;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.provider.ServiceNotFound;
import org.sightline.hisp.report.QuarterlyReports;
import org.sightline.hisp.report.ReportSummary;
import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;
import org.sightline.time.FiscalQuarter;

/** The quarter of an agency: what each service still owes, {@code #{quarterPage.…}}. */
@Named("quarterPage")
@RequestScoped
public class QuarterView {

  @Inject private ReportBoard boards;
  @Inject private QuarterlyReports reports;
  @Inject private CurrentActor current;
  @Inject private Exchange exchange;
  @Inject private Clock clock;

  private @Nullable Board board;

  /** Answers the request. */
  public void serve() {
    exchange.keepNothing();
    exchange.greet(QuarterView.class);
    Board read = boards.of(QuarterParameter.of(exchange.parameter("quarter")));
    board = read;
    if (exchange.isPost()) {
      begin(read.window().quarter());
    }
  }

  /** The board of the quarter. */
  public Board getBoard() {
    return Objects.requireNonNull(board, "serve() comes first");
  }

  /** The services, those that owe most first. */
  public TablePage<BoardLine> getServices() {
    return TablePage.whole(
        getBoard().entries().stream()
            .map(entry -> new BoardLine(entry, "", entry.report() != null))
            .sorted(Comparator.comparing(line -> line.of().standing()))
            .toList());
  }

  /** Whether the reader may begin and edit reports. */
  public boolean isWriter() {
    return current.get().may(Permission.EDIT_REPORTS);
  }

  /** The last quarters, the newest first. */
  public List<Option> getQuarters() {
    return QuarterParameter.options(boards.latest());
  }

  /** What the page says first. */
  public Text getSummary() {
    StandingCounts total = getBoard().total();
    long left = ChronoUnit.DAYS.between(LocalDate.now(clock), getBoard().window().dueOn());
    int open = total.missing() + total.draft() + total.changeRequested();
    return Text.of(
        QuarterView.class,
        open == 0 ? "quarter.complete" : left >= 0 ? "quarter.left" : "quarter.over",
        open,
        total.expected(),
        Wording.date(getBoard().window().dueOn()),
        Math.abs(left));
  }

  private void begin(FiscalQuarter quarter) {
    try {
      ReportSummary made = reports.begin(service(), quarter);
      exchange.redirect("/hisp/report.xhtml?report=" + made.id() + "&done=begun");
    } catch (GovernanceException e) {
      exchange.refuse(e);
    }
  }

  private ServiceId service() {
    try {
      return new ServiceId(UUID.fromString(exchange.parameter("service")));
    } catch (IllegalArgumentException e) {
      throw new ServiceNotFound();
    }
  }
}
