/**
 * The file format {@code measurements-csv}: measurements of indicators that no measure feeds. A
 * file counts whole or not at all.
 */
@NullMarked
package org.sightline.goals.ingest;

import org.jspecify.annotations.NullMarked;
