package org.sightline.measure.catalogue;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.sightline.measure.Direction;
import org.sightline.measure.Driver;
import org.sightline.measure.Unit;

/**
 * What kind of measure it is; fixed once it is registered.
 *
 * @param aspect what it looks at
 * @param driver what its question asks about; null exactly where the aspect is not about a question
 * @param unit of its values
 * @param direction in which it should go
 * @param origin which part of the product offers it
 * @param survey whether it is made of answers of customers
 * @param missionOutcome whether it is an outcome of the agency's mission
 */
public record MeasureKind(
    Aspect aspect,
    @Nullable Driver driver,
    Unit unit,
    Direction direction,
    MeasureOrigin origin,
    boolean survey,
    boolean missionOutcome) {

  /**
   * @throws IllegalArgumentException when aspect and driver do not fit
   */
  public MeasureKind {
    requireNonNull(unit, "unit");
    requireNonNull(direction, "direction");
    requireNonNull(origin, "origin");
    if (aspect.hasDriver() != (driver != null)) {
      throw new IllegalArgumentException(aspect + " of " + driver);
    }
  }

  /** The share of favourable answers, in percent. */
  public static MeasureKind favourable(Driver driver) {
    return ofAnswers(Aspect.FAVOURABLE, driver, Unit.PERCENT);
  }

  /** The mean answer, from 1 to 5. */
  public static MeasureKind mean(Driver driver) {
    return ofAnswers(Aspect.MEAN, driver, Unit.SCORE_1_5);
  }

  /** The share of those invited that answered, in percent. */
  public static MeasureKind responseRate() {
    return ofAnswers(Aspect.RESPONSE_RATE, null, Unit.PERCENT);
  }

  /** How timely a service is. */
  public static MeasureKind timeliness(Unit unit, Direction direction) {
    return new MeasureKind(
        Aspect.TIMELINESS, null, unit, direction, MeasureOrigin.HISP, false, false);
  }

  /** Something that the running of a service counts. */
  public static MeasureKind operational(Unit unit, Direction direction) {
    return new MeasureKind(
        Aspect.OPERATIONAL, null, unit, direction, MeasureOrigin.HISP, false, false);
  }

  /** The indicator of a goal. */
  public static MeasureKind indicator(Unit unit, Direction direction, boolean missionOutcome) {
    return new MeasureKind(
        Aspect.INDICATOR, null, unit, direction, MeasureOrigin.GOALS, false, missionOutcome);
  }

  private static MeasureKind ofAnswers(Aspect aspect, @Nullable Driver driver, Unit unit) {
    return new MeasureKind(
        aspect, driver, unit, Direction.INCREASE, MeasureOrigin.HISP, true, false);
  }
}
