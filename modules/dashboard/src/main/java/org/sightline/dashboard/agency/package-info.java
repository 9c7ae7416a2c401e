/** Agencies as pages offer them in filters, and the calendars by which they name their quarters. */
@NullMarked
package org.sightline.dashboard.agency;

import org.jspecify.annotations.NullMarked;
