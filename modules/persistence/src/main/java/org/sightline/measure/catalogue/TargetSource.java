package org.sightline.measure.catalogue;

import java.util.Map;
import org.sightline.measure.MeasureId;
import org.sightline.measure.Observation;
import org.sightline.measure.TargetStanding;

/**
 * A module's answer to how measures stand against the targets that it keeps. A module offers it as
 * a bean; the catalogue puts the answer into the verdict, which stays the only one.
 */
public interface TargetSource {

  /**
   * How measures stand by the observation that the verdict judges. The catalogue has made sure that
   * the caller may see them.
   *
   * @param judged the observation of each measure, none of them withheld
   * @return the standing of each that has a target; others are left out
   */
  Map<MeasureId, TargetStanding> standings(Map<MeasureId, Observation> judged);
}
