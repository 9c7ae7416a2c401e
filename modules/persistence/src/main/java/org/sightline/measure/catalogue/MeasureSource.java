package org.sightline.measure.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureKey;
import org.sightline.measure.Observation;
import org.sightline.time.FiscalQuarter;

/**
 * A module's answer to how its measures would look if they were combined in another way than they
 * are stored. A module offers it as a bean; {@link MeasureCatalogue} finds it.
 */
public interface MeasureSource {

  /** Whether it can combine this measure at all. */
  boolean offers(MeasureKey key);

  /**
   * Observations combined in a way, of any grain and dimensions, in any order; empty where it
   * cannot. The catalogue has made sure that the caller may see them.
   *
   * @param from the first fiscal quarter in which a period may end; null for any
   * @param to the last fiscal quarter in which a period may end; null for any
   */
  List<Observation> observations(
      MeasureKey key,
      MeasureId id,
      @Nullable FiscalQuarter from,
      @Nullable FiscalQuarter to,
      CombiningMethod method);
}
