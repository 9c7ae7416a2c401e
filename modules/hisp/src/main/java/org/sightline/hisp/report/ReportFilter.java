package org.sightline.hisp.report;

import org.jspecify.annotations.Nullable;
import org.sightline.time.FiscalQuarter;

/**
 * Which reports a reader asks for.
 *
 * @param quarter only those on this quarter; null for all
 * @param state only those in this state; null for all
 */
public record ReportFilter(@Nullable FiscalQuarter quarter, @Nullable ReportState state) {}
