/**
 * Fiscal time: years, quarters and periods as values, and the calendar that ties them to dates.
 * Ranges are half-open; only a page shows a last day; nothing here asks what time it is.
 */
@NullMarked
package org.sightline.time;

import org.jspecify.annotations.NullMarked;
