package org.sightline.hisp.performancegov;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a row comes from.
 *
 * @param row row of the file as a spreadsheet counts, header = 1
 * @param id number of the survey result at the source, unique in the file
 * @param createdAt null where it stands empty
 * @param updatedAt null where it stands empty
 */
record RowOrigin(long row, long id, @Nullable Instant createdAt, @Nullable Instant updatedAt) {}
