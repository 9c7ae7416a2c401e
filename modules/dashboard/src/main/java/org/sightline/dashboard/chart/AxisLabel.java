package org.sightline.dashboard.chart;

/**
 * A label on an axis.
 *
 * @param x percent of the width
 * @param y pixels from the top
 * @param text what stands there
 * @param anchor {@code start}, {@code middle} or {@code end}
 * @param narrow whether there is room for it on a screen of 320 pixels
 */
public record AxisLabel(double x, double y, String text, String anchor, boolean narrow) {}
