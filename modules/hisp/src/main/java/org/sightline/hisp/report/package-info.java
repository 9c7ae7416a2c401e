/**
 * The quarterly report of a service: where it stands and how it was rated. The codes are those of
 * the files that agencies already exchange.
 */
@NullMarked
package org.sightline.hisp.report;

import org.jspecify.annotations.NullMarked;
