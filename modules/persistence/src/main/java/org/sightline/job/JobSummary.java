package org.sightline.job;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A background job as it stands.
 *
 * @param id the job
 * @param kind what kind of work, such as {@code import}
 * @param subject what it works on, such as the import; null where there is no such thing
 * @param state where it stands
 * @param progress how far it is
 * @param attempts how often it was taken
 * @param times when what happened
 * @param failure the reference under which the log tells why it failed; null where it did not
 */
public record JobSummary(
    JobId id,
    String kind,
    @Nullable UUID subject,
    JobState state,
    JobProgress progress,
    int attempts,
    JobTimes times,
    @Nullable String failure) {}
