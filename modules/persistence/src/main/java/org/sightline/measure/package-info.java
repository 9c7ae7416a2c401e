/**
 * The measure, the hub of the product: its units, observations and the one verdict on how it is
 * going. Plain values; the catalogue and its entities live in a package below.
 */
@NullMarked
package org.sightline.measure;

import org.jspecify.annotations.NullMarked;
