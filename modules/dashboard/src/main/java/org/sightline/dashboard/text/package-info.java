/**
 * Numbers, dates and ages as a reader sees them, per language. Rounding happens here and nowhere
 * before.
 */
@NullMarked
package org.sightline.dashboard.text;

import org.jspecify.annotations.NullMarked;
