/**
 * The format {@code performance-gov-reports}: the quarterly survey results of 2021 to 2023 as
 * performance.gov published them, one row per survey. Read in two passes, never as a whole.
 */
@NullMarked
package org.sightline.hisp.performancegov;

import org.jspecify.annotations.NullMarked;
