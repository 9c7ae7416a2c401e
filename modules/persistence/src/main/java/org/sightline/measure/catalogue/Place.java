package org.sightline.measure.catalogue;

import org.sightline.measure.Dimensions;
import org.sightline.measure.MeasureId;
import org.sightline.time.Period;

/** What one current observation at most speaks of; corrections share it. */
record Place(MeasureId measure, Period period, Dimensions dimensions) {}
