/**
 * How published survey results become series of measures: read per service, combined by the
 * service's method, and observed in the catalogue within the transaction that publishes them.
 */
@NullMarked
package org.sightline.hisp.series;

import org.jspecify.annotations.NullMarked;
