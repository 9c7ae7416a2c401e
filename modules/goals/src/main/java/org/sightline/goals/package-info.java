/**
 * Strategic plans, goals, indicators, their targets and measurements. Each stands in a package of
 * its own; how far an indicator has come is computed in the package of progress.
 */
@NullMarked
package org.sightline.goals;

import org.jspecify.annotations.NullMarked;
