package org.sightline.hisp.report;

import java.time.Instant;
import java.util.UUID;

/**
 * The receipt of a report that was handed in.
 *
 * @param id the filed version
 * @param report the report
 * @param filingNo counts how often the report was handed in, from 1
 * @param filedAt when
 * @param filedBy the name of the one who handed it in
 * @param explanation what was said about the warnings; blank where there were none
 * @param contentHash SHA-256 of the filed text, 64 hexadecimal digits
 * @param receipt the beginning of that hash, for people: three groups of four
 */
public record FiledVersionSummary(
    UUID id,
    ReportId report,
    int filingNo,
    Instant filedAt,
    String filedBy,
    String explanation,
    String contentHash,
    String receipt) {}
