package org.sightline.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sightline.hisp.board.Board;
import org.sightline.hisp.board.BoardEntry;
import org.sightline.hisp.board.ReportBoard;
import org.sightline.hisp.board.ServiceStanding;
import org.sightline.hisp.board.StandingCounts;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.report.QuarterlyReports;
import org.sightline.hisp.report.ReportEvent;
import org.sightline.hisp.report.ReportId;
import org.sightline.hisp.report.ReportMove;
import org.sightline.hisp.report.ReportState;
import org.sightline.hisp.report.ReportSummary;
import org.sightline.it.ReportStage.Reported;
import org.sightline.organization.OrganizationId;
import org.sightline.problem.GovernanceException;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.Role;

/**
 * Whatever people do to reports, in whatever order: the parts of the board add up to what is
 * expected, its numbers are those of its entries, and in the end it can be closed to zero.
 */
@ExtendWith(ArquillianExtension.class)
class BoardIT {

  private static final int SERVICES = 5;
  private static final int STEPS = 500;
  private static final long SEED = 20_261_122L;
  private static final String REASON = "Because this is what happened";

  @Inject private ReportStage stage;
  @Inject private Cast cast;
  @Inject private QuarterlyReports reports;
  @Inject private ReportBoard boards;
  @Inject private CurrentActor current;

  private OrganizationId agency;
  private Map<Role, Actor> people;
  private List<Reported> services;

  @BeforeEach
  void anAgencyWithServices() {
    agency = cast.agency();
    people = new EnumMap<>(Role.class);
    people.put(Role.STEWARD, cast.player(agency, Role.STEWARD));
    people.put(Role.CX_LEAD, cast.player(agency, Role.CX_LEAD));
    people.put(Role.EXECUTIVE, cast.player(agency, Role.EXECUTIVE));
    people.put(Role.REVIEWER, cast.central(Role.REVIEWER));
    people.put(Role.RELEASER, cast.central(Role.RELEASER));
    services = new ArrayList<>();
    for (int i = 0; i < SERVICES; i++) {
      current.is(person(Role.STEWARD));
      services.add(stage.service(agency, i == 0 ? ReportState.PUBLISHED : ReportState.DRAFT));
    }
  }

  @Test
  void addsUpAfterEveryMoveAndCanBeClosedToZero() {
    Random random = new Random(SEED);
    List<ReportId> all = new ArrayList<>(services.stream().map(Reported::report).toList());
    List<Actor> actors = List.copyOf(people.values());
    int moved = 0;
    for (int step = 0; step < STEPS; step++) {
      ReportId report = all.get(random.nextInt(all.size()));
      ReportEvent event = ReportEvent.values()[random.nextInt(ReportEvent.WITHDRAW.ordinal() + 1)];
      Actor actor = actors.get(random.nextInt(actors.size()));
      Map<ServiceStanding, Long> before = standings();
      boolean done = tried(actor, report, event, all);
      moved += done ? 1 : 0;
      if (!done) {
        assertThat(standings()).as("%s refused to %s", event, actor.userName()).isEqualTo(before);
      }
      addsUp();
    }
    assertThat(moved).as("moves that were made").isGreaterThan(10);

    close(all);

    StandingCounts counts = board().total();
    assertThat(counts.answered()).isEqualTo(SERVICES);
    assertThat(counts.missing() + counts.draft() + counts.submitted() + counts.changeRequested())
        .isZero();
  }

  @Test
  void countsAnUntouchedDraftAsMissingUntilItsFirstEdit() {
    Reported one = services.get(0);
    current.is(person(Role.STEWARD));
    ReportSummary begun = reports.begin(one.service(), stage.quarter().next());
    Board untouched = boards.of(stage.quarter().next());

    ReportSummary edited = stage.enter(begun, new QuestionCounts(1, 2, 3, 4, 90));

    assertThat(begun.trail().untouched()).isTrue();
    assertThat(untouched.total().missing()).isEqualTo(SERVICES);
    assertThat(untouched.total().draft()).isZero();
    assertThat(edited.trail().untouched()).isFalse();
    assertThat(boards.of(stage.quarter().next()).total().draft()).isEqualTo(1);
    assertThat(reports.surveyResults(begun.id()).get(0).volumes().customers()).isEqualTo(21_000L);
  }

  @Test
  void countsAPublishedReportWhoseCorrectionIsInWork() {
    current.is(person(Role.STEWARD));
    reports.move(services.get(0).report(), ReportMove.because(ReportEvent.CORRECT, REASON));

    assertThat(board().total().published()).isEqualTo(1);
    addsUp();
  }

  private boolean tried(Actor actor, ReportId report, ReportEvent event, List<ReportId> all) {
    current.is(actor);
    try {
      ReportSummary moved = reports.move(report, ReportMove.because(event, REASON));
      if (!all.contains(moved.id())) {
        all.add(moved.id());
      }
      return true;
    } catch (GovernanceException refused) {
      return false;
    }
  }

  /** Everybody does what is left to do. */
  private void close(List<ReportId> all) {
    for (ReportId report : all) {
      current.is(person(Role.STEWARD));
      ReportState state = reports.get(report).state();
      if (state == ReportState.DRAFT || state == ReportState.CHANGE_REQUESTED) {
        reports.move(report, ReportMove.because(ReportEvent.SUBMIT, REASON));
      }
      current.is(person(Role.RELEASER));
      if (reports.get(report).state() == ReportState.SUBMITTED) {
        reports.move(report, ReportMove.of(ReportEvent.PUBLISH));
      }
    }
  }

  private void addsUp() {
    Board board = board();
    StandingCounts total = board.total();
    Map<ServiceStanding, Long> entries = standings();
    assertThat(total.expected()).isEqualTo(SERVICES);
    assertThat(Stream.of(ServiceStanding.values()).mapToInt(total::of).sum())
        .isEqualTo(total.expected());
    for (ServiceStanding standing : ServiceStanding.values()) {
      assertThat(total.of(standing)).isEqualTo(entries.getOrDefault(standing, 0L).intValue());
    }
    assertThat(board.agencies()).extracting(row -> row.counts()).containsExactly(total);
  }

  private Map<ServiceStanding, Long> standings() {
    return board().entries().stream()
        .collect(Collectors.groupingBy(BoardEntry::standing, Collectors.counting()));
  }

  private Actor person(Role role) {
    return Objects.requireNonNull(people.get(role));
  }

  private Board board() {
    current.is(person(Role.STEWARD));
    return boards.of(stage.quarter());
  }
}
