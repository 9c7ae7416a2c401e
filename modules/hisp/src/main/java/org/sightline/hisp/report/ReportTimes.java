package org.sightline.hisp.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When what happened to a report.
 *
 * @param submittedAt when it was last handed in; null where it was not, or where nobody knows
 * @param publishedAt when it was published; null where it was not
 */
public record ReportTimes(@Nullable Instant submittedAt, @Nullable Instant publishedAt) {}
