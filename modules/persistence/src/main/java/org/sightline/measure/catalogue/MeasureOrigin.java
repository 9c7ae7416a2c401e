package org.sightline.measure.catalogue;

/** Which part of the product offers a measure. */
public enum MeasureOrigin {
  /** Customer experience: surveys and operations of services. */
  HISP,
  /** Indicators of goals. */
  GOALS
}
