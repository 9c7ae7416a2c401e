/**
 * Indicators of goals: targets on measures, with every revision of a target and every measurement.
 * An indicator is either fed by a measure of the catalogue or has one of its own.
 */
@NullMarked
package org.sightline.goals.indicator;

import org.jspecify.annotations.NullMarked;
