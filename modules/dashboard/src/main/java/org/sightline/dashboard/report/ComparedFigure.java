package org.sightline.dashboard.report;

import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;

/**
 * A figure of a survey beside that of the last report.
 *
 * @param name what it is
 * @param now in this report; null where nobody knows
 * @param before in the last one; null where nobody knows, or there is none
 * @param change from before to now; null where one of them is not known
 */
record ComparedFigure(
    Text name, @Nullable Text now, @Nullable Text before, @Nullable Text change) {}
