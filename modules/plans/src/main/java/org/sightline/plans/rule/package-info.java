/**
 * The rules under which executives are appraised, by fiscal year: elements, weights, bands and the
 * arithmetic of the summary score. Rule sets are immutable data; nothing here is stored.
 */
@NullMarked
package org.sightline.plans.rule;

import org.jspecify.annotations.NullMarked;
