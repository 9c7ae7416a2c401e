/**
 * Pages of the catalogue of measures, and what every page that shows measures shares: figures as
 * text, series as points of a chart, and the choice of a quarter.
 */
@NullMarked
package org.sightline.dashboard.measure;

import org.jspecify.annotations.NullMarked;
