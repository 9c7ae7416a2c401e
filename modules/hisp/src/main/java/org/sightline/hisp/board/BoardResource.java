package org.sightline.hisp.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.report.BadQuarter;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalQuarter;

/** The reviewer's board. */
@Path("board")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BoardResource {

  @Inject private ReportBoard board;

  /** The counts of a quarter by agency; of the one that ended last where none is named. */
  @GET
  public BoardAnswer get(@QueryParam("quarter") @Nullable String quarter) {
    boolean named = quarter != null && !quarter.isBlank();
    return BoardAnswer.of(board.of(named ? BadQuarter.required(quarter) : null));
  }

  /**
   * The board as it is answered.
   *
   * @param quarter the quarter
   * @param opensOn the first day on which it is reported
   * @param dueOn the last one
   * @param items a row for each agency, by name
   * @param total the sum of all rows
   */
  public record BoardAnswer(
      FiscalQuarter quarter,
      LocalDate opensOn,
      LocalDate dueOn,
      List<RowAnswer> items,
      StandingCounts total) {

    static BoardAnswer of(Board board) {
      return new BoardAnswer(
          board.window().quarter(),
          board.window().opensOn(),
          board.window().dueOn(),
          board.agencies().stream().map(RowAnswer::of).toList(),
          board.total());
    }
  }

  /** One agency's row; {@link StandingCounts} says what is counted. */
  public record RowAnswer(
      OrganizationId agency,
      String name,
      int expected,
      int draft,
      int submitted,
      int changeRequested,
      int published,
      int notReported,
      int missing) {

    static RowAnswer of(AgencyCounts row) {
      StandingCounts counts = row.counts();
      return new RowAnswer(
          row.agency(),
          row.name(),
          counts.expected(),
          counts.draft(),
          counts.submitted(),
          counts.changeRequested(),
          counts.published(),
          counts.notReported(),
          counts.missing());
    }
  }
}
