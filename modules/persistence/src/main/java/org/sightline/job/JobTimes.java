package org.sightline.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a job was queued, last taken and ended.
 *
 * @param createdAt when it was queued
 * @param startedAt when it was last taken; null while it waits for the first time
 * @param endedAt when it ended; null before
 */
record JobTimes(Instant createdAt, @Nullable Instant startedAt, @Nullable Instant endedAt) {}
