/**
 * Pages of goals and their indicators: the tree, one goal, one indicator with its targets and the
 * entry of a measurement.
 */
@NullMarked
package org.sightline.dashboard.goal;

import org.jspecify.annotations.NullMarked;
