package org.sightline.goals.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sightline.goals.goal.GoalId;
import org.sightline.measure.MeasureId;
import org.sightline.security.OpenToCallers;
import org.sightline.security.Permission;
import org.sightline.security.Requires;

/**
 * The indicators of goals: targets on measures. They are seen with their goals, and judged in one
 * place, which is also where the verdict on a measure learns of its target.
 */
@ApplicationScoped
public class Indicators {

  /** The most records that one call reads together. */
  public static final int MOST = IndicatorRepository.MOST;

  private IndicatorRepository repository;
  private IndicatorReading reading;
  private IndicatorDesk desk;
  private GoalReach reach;

  protected Indicators() {}

  @Inject
  Indicators(
      IndicatorRepository repository,
      IndicatorReading reading,
      IndicatorDesk desk,
      GoalReach reach) {
    this.repository = repository;
    this.reading = reading;
    this.desk = desk;
    this.reach = reach;
  }

  /**
   * One indicator with targets and measurements.
   *
   * @throws IndicatorNotFound when it is not within reach
   */
  @Requires({Permission.READ_GOALS, Permission.READ_DRAFT_GOALS})
  public IndicatorDetails get(IndicatorId id) {
    return reading.details(
        repository.find(id, reach.visible()).orElseThrow(IndicatorNotFound::new));
  }

  /**
   * The same for somebody who may write something down about indicators, so that others are told
   * that they may not before they are told what is not there.
   *
   * @throws IndicatorNotFound when it is not within reach
   */
  @Requires({Permission.EDIT_GOALS, Permission.ENTER_MEASUREMENTS})
  public IndicatorDetails forWriting(IndicatorId id) {
    return get(id);
  }

  /**
   * The indicators of goals, by goal and code; those not within reach are left out.
   *
   * @throws IllegalArgumentException when there are more than {@link #MOST}
   */
  @Requires({Permission.READ_GOALS, Permission.READ_DRAFT_GOALS})
  public List<IndicatorSummary> ofGoals(Collection<GoalId> goals) {
    return reading.summaries(repository.ofGoals(few(goals), reach.visible()));
  }

  /**
   * The indicators that measures feed, and those whose own measures they are, by goal and code;
   * those not within reach are left out.
   *
   * @throws IllegalArgumentException when there are more than {@link #MOST}
   */
  @Requires({Permission.READ_GOALS, Permission.READ_DRAFT_GOALS})
  public List<IndicatorSummary> ofMeasures(Collection<MeasureId> measures) {
    return reading.summaries(repository.ofMeasures(few(measures), reach.visible()));
  }

  /**
   * Makes an indicator. One that a measure feeds takes over what was observed of it.
   *
   * @throws org.sightline.goals.goal.GoalNotFound when its goal is not within reach
   * @throws org.sightline.measure.catalogue.MeasureNotFound when the measure is none of the agency
   * @throws IndicatorRefused when it cannot be made like this
   */
  @Transactional
  @Requires(Permission.EDIT_GOALS)
  public IndicatorSummary create(NewIndicator wanted) {
    return summary(desk.create(wanted, reach.editable(wanted.goal())));
  }

  /**
   * Sets a target. One for a kind and period that has a target is its next revision.
   *
   * @throws IndicatorNotFound when the indicator is not within reach
   * @throws TargetRefused when it cannot be set like this
   */
  @Transactional
  @Requires(Permission.EDIT_GOALS)
  public TargetSummary set(NewTarget wanted) {
    return desk.set(wanted, reach.indicator(wanted.indicator(), Permission.EDIT_GOALS));
  }

  /**
   * Enters a measurement. A quarter is computed as soon as its months allow it; both are observed
   * in the catalogue in the same transaction.
   *
   * @throws IndicatorNotFound when the indicator is not within reach
   * @throws MeasurementRefused when it cannot be entered like this
   * @throws MeasurementExists when the period has one and this does not say that it corrects it
   */
  @Transactional
  @Requires(Permission.ENTER_MEASUREMENTS)
  public MeasurementSummary enter(NewMeasurement wanted) {
    return desk.enter(wanted, reach.indicator(wanted.indicator(), Permission.ENTER_MEASUREMENTS));
  }

  /** Makes an indicator as a part of an import, which is audited as a whole. */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("Whoever brings an indicator has shown its permission for what brings it.")
  public IndicatorSummary bring(NewIndicator wanted) {
    return summary(desk.bring(wanted, reach.any(wanted.goal())));
  }

  /** Sets a target, past ones too, as a part of an import. */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("Whoever brings a target has shown its permission for what brings it.")
  public TargetSummary bring(NewTarget wanted) {
    return desk.bring(wanted, reach.any(wanted.indicator()));
  }

  /**
   * Stores measurements of indicators of one agency as a part of an import, in the order of their
   * periods; one of a period that has one corrects it.
   */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("Whoever brings measurements has shown its permission for what brings them.")
  public void bring(Collection<NewMeasurement> wanted, String source) {
    desk.bring(wanted, source);
  }

  /**
   * Stores the measurements of a file, as a part of its import, which is audited as a whole: all of
   * them, or none. Indicators are found by code or identity where the actor enters measurements.
   *
   * @param importId the import
   * @return what is wrong; empty when everything was stored
   */
  @Transactional(TxType.MANDATORY)
  @Requires(Permission.ENTER_MEASUREMENTS)
  public List<FiledMeasurement.Refusal> file(List<FiledMeasurement> filed, UUID importId) {
    return desk.file(filed, importId, reach.enterable());
  }

  /**
   * Judges the measurements of a file by the rules by which {@link #file} takes them in, and stores
   * nothing.
   *
   * @return what is wrong; empty when all of them would be stored now
   */
  @Transactional
  @Requires(Permission.ENTER_MEASUREMENTS)
  public List<FiledMeasurement.Refusal> check(List<FiledMeasurement> filed) {
    return desk.check(filed, reach.enterable());
  }

  private IndicatorSummary summary(IndicatorRow row) {
    return reading.summaries(List.of(row)).get(0);
  }

  private static <T> Collection<T> few(Collection<T> many) {
    if (many.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + ": " + many.size());
    }
    return many;
  }
}
