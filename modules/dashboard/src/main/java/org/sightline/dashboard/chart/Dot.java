package org.sightline.dashboard.chart;

/**
 * A point on a drawing.
 *
 * @param x percent of the width
 * @param y pixels from the top
 * @param signal whether it is marked as a real change, drawn as a larger diamond
 * @param last whether it is the newest value
 * @param text label and value, such as {@code FY26 Q1: 74%}
 */
public record Dot(double x, double y, boolean signal, boolean last, String text) {}
