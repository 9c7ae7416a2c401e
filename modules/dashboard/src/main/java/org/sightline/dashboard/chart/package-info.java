/**
 * View models of charts: geometry, labels and marks computed in plain Java, so that page, document
 * and mail draw the same figures. No type here knows Faces; positions across are percent of the
 * width, positions down are pixels.
 */
@NullMarked
package org.sightline.dashboard.chart;

import org.jspecify.annotations.NullMarked;
