/**
 * The link from a measure of customer experience to an outcome of the mission, and what may
 * honestly be said of it. Each of its features is a package of its own.
 */
@NullMarked
package org.sightline.lineofsight;

import org.jspecify.annotations.NullMarked;
