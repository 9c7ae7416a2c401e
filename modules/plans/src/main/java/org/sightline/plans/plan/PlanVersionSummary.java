package org.sightline.plans.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan in its history.
 *
 * @param versionNo from 1
 * @param state where it stands
 * @param contentHash SHA-256 of its frozen text; null while it can be edited
 * @param frozenAt when its text was frozen; null while it can be edited
 * @param effectiveOn from when it holds; null where it does not
 * @param returnReason why it was sent back or given up; null where it was not
 */
public record PlanVersionSummary(
    int versionNo,
    VersionState state,
    @Nullable String contentHash,
    @Nullable Instant frozenAt,
    @Nullable LocalDate effectiveOn,
    @Nullable String returnReason) {}
