/**
 * Goals in their tree, who answers for them and when, and the states through which they go. What is
 * measured of a goal stands in its indicators.
 */
@NullMarked
package org.sightline.goals.goal;

import org.jspecify.annotations.NullMarked;
