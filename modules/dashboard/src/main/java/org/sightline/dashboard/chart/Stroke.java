package org.sightline.dashboard.chart;

/**
 * A straight piece of a drawing.
 *
 * @param x1 percent of the width
 * @param y1 pixels from the top
 * @param x2 percent of the width
 * @param y2 pixels from the top
 */
record Stroke(double x1, double y1, double x2, double y2) {}
