/**
 * The catalogue of measures: which there are, what was observed of them, and the verdict on each.
 * Modules register and feed their measures here; everybody else reads them from here.
 */
@NullMarked
package org.sightline.measure.catalogue;

import org.jspecify.annotations.NullMarked;
