/**
 * What every import needs before it knows a format: a spooled file is decoded strictly, and what is
 * wrong with it is told by row, column, value and cure. A file counts whole or not at all.
 */
@NullMarked
package org.sightline.ingest;

import org.jspecify.annotations.NullMarked;
