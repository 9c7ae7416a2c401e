/**
 * How far an indicator has come: progress, what was planned by a date, attainment, and the status
 * that follows. Plain values without a database; nothing is rounded here.
 */
@NullMarked
package org.sightline.goals.progress;

import org.jspecify.annotations.NullMarked;
