package org.sightline.hisp.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a report got where it stands.
 *
 * @param revision counts its changes; a writer shows the one it has read
 * @param corrects the published report that it corrects; null where it corrects none
 * @param untouched whether it was made by copying and nobody has edited it yet
 * @param noReportReason why there is nothing to report, proposed or confirmed; null where nobody
 *     said so
 * @param filings how often it was handed in
 */
public record ReportTrail(
    long revision,
    @Nullable UUID corrects,
    boolean untouched,
    @Nullable String noReportReason,
    int filings) {}
