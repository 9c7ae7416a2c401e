package org.sightline.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.sightline.organization.OrganizationId;

/** Writes the second part for one agency, in the transaction of its job. */
@ApplicationScoped
class ChainWriting {

  private DemoCast cast;
  private DemoMeasures measures;
  private GoalWriting goals;
  private LeaderWriting leaders;

  protected ChainWriting() {}

  @Inject
  ChainWriting(DemoCast cast, DemoMeasures measures, GoalWriting goals, LeaderWriting leaders) {
    this.cast = cast;
    this.measures = measures;
    this.goals = goals;
    this.leaders = leaders;
  }

  @Transactional(TxType.MANDATORY)
  void write(DemoAgency which, OrganizationId agency) {
    cast.asOffices(agency);
    DemoPlaces places = measures.places(agency);
    goals.write(which, agency, places);
    leaders.write(which, agency, places);
  }
}
