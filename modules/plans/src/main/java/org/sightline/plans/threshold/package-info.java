/**
 * From the value of a measure to a level of performance: four thresholds, what the data can bear,
 * and the level or the range of levels that they suggest. Pure values; a suggestion rates nobody.
 */
@NullMarked
package org.sightline.plans.threshold;

import org.jspecify.annotations.NullMarked;
