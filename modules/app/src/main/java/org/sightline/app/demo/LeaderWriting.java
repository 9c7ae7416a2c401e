package org.sightline.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.NewPerson;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.People;
import org.sightline.organization.PersonSummary;
import org.sightline.paging.NameCursor;
import org.sightline.plans.executive.CycleId;
import org.sightline.plans.executive.Cycles;
import org.sightline.plans.executive.ExecutiveId;
import org.sightline.plans.executive.Executives;
import org.sightline.plans.executive.NewAssignment;
import org.sightline.plans.executive.NewExecutive;
import org.sightline.plans.executive.OfficialRole;
import org.sightline.time.FiscalYear;

/** Writes the executives of a demo agency with their officials and plans. */
@ApplicationScoped
class LeaderWriting {

  private static final LocalDate SINCE = LocalDate.of(2023, 10, 1);

  private People people;
  private Executives executives;
  private Cycles cycles;
  private PlanWriting plans;

  protected LeaderWriting() {}

  @Inject
  LeaderWriting(People people, Executives executives, Cycles cycles, PlanWriting plans) {
    this.people = people;
    this.executives = executives;
    this.cycles = cycles;
    this.plans = plans;
  }

  void write(DemoAgency which, OrganizationId agency, DemoPlaces places) {
    Map<String, PersonSummary> known = new HashMap<>();
    people.list(NameCursor.START, People.MOST).forEach(person -> known.put(person.name(), person));
    CycleId cycle = cycles.open(agency, FiscalYear.of(DemoChain.YEAR)).id();
    List<DemoLeader> leaders =
        DemoFiles.leaders().stream().filter(one -> one.agency() == which).toList();
    for (DemoLeader leader : leaders) {
      DemoTeam team = team(leader, agency, known);
      ExecutiveId executive =
          executives.register(NewExecutive.career(team.executive().id(), leader.position())).id();
      assign(executive, OfficialRole.RATING_OFFICIAL, team.rater());
      assign(executive, OfficialRole.REVIEWING_OFFICIAL, team.reviewer());
      assign(executive, OfficialRole.AIDE, team.aide());
      plans.write(leader, team, executive, cycle, places);
    }
  }

  private DemoTeam team(
      DemoLeader leader, OrganizationId agency, Map<String, PersonSummary> known) {
    return new DemoTeam(
        agency,
        person(leader.name(), leader.position(), agency, known),
        person(leader.rater(), null, agency, known),
        leader.reviewer() == null ? null : person(leader.reviewer(), null, agency, known),
        leader.aide() == null ? null : person(leader.aide(), null, agency, known));
  }

  /** Those who have an account are in the directory already. */
  private PersonSummary person(
      String name,
      @Nullable String position,
      OrganizationId agency,
      Map<String, PersonSummary> known) {
    PersonSummary found =
        known.computeIfAbsent(
            name, any -> people.register(new NewPerson(name, agency, null, null, position)));
    return Objects.requireNonNull(found);
  }

  private void assign(ExecutiveId executive, OfficialRole role, @Nullable PersonSummary person) {
    if (person != null) {
      executives.assign(executive, new NewAssignment(role, person.id(), SINCE, null));
    }
  }
}
