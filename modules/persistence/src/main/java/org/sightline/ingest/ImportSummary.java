package org.sightline.ingest;

import java.time.Instant;
import org.sightline.job.JobId;
import org.sightline.job.JobProgress;

/**
 * An import as it stands.
 *
 * @param id the import
 * @param format name of the format
 * @param fileName name of the file
 * @param sha256 hash of the file, lower-case hex
 * @param sizeBytes length of the file
 * @param dryRun whether it is checked only
 * @param receivedAt when it arrived
 * @param state where it stands
 * @param progress how far it is, in rows
 * @param result what looking into it gave
 * @param job its background job
 */
public record ImportSummary(
    ImportId id,
    String format,
    String fileName,
    String sha256,
    long sizeBytes,
    boolean dryRun,
    Instant receivedAt,
    ImportState state,
    JobProgress progress,
    ImportResult result,
    JobId job) {}
