/**
 * Textbook statistics as pure functions: intervals, tests, corrections, control limits, a straight
 * line. They know nothing of measures or periods; shares are fractions from 0 to 1, counts are
 * {@code long}, and an estimate without a base is empty, never zero.
 */
@NullMarked
package org.sightline.statistics;

import org.jspecify.annotations.NullMarked;
