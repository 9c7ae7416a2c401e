/**
 * The executive's pages: what the measures of the own plan say today and what waits, and the whole
 * line of sight from a requirement to an outcome of the mission.
 */
@NullMarked
package org.sightline.dashboard.scorecard;

import org.jspecify.annotations.NullMarked;
