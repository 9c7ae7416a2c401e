/**
 * Executives, the officials assigned to them with dates, and the appraisal cycles of an agency. An
 * executive is a person of the directory; the plan stands in the neighbouring package.
 */
@NullMarked
package org.sightline.plans.executive;

import org.jspecify.annotations.NullMarked;
