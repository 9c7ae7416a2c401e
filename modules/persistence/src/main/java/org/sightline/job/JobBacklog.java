package org.sightline.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much background work waits.
 *
 * @param queued jobs that nobody has taken yet, from 0
 * @param running jobs that a node has taken, from 0
 * @param oldest when the oldest of those that wait was queued; null when none waits
 */
public record JobBacklog(long queued, long running, @Nullable Instant oldest) {}
