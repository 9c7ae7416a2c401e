package org.sightline.dashboard.chart;

import org.jspecify.annotations.Nullable;

/**
 * A row of the table under a chart: the same figures as text.
 *
 * @param label the period or the name
 * @param value the value as text; null when nothing was reported
 * @param low lower end of the interval as text; null when unknown
 * @param high upper end of the interval as text; null when unknown
 * @param base number of answers as text; null when unknown
 * @param signal whether a rule marks it as a real change
 * @param note a remark; null when there is none
 */
public record PointRow(
    String label,
    @Nullable String value,
    @Nullable String low,
    @Nullable String high,
    @Nullable String base,
    boolean signal,
    @Nullable String note) {}
