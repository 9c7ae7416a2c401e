package org.sightline.plans.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.MeasureId;
import org.sightline.measure.Trend;
import org.sightline.plans.content.RequirementId;
import org.sightline.plans.threshold.EvidenceState;

/**
 * What a signer saw of a measure. Later corrections of the figure leave it as it is.
 *
 * @param requirement the requirement
 * @param measure its measure
 * @param versionNo which version of the plan was signed
 * @param signer what the signer was called
 * @param value the figure in the unit of the measure; null where there was none
 * @param n its base; null where there was none or everything was counted
 * @param margin half width of the 95 % interval; null where it was unknown
 * @param periodStart the first day of its period; null where there was no figure
 * @param periodEnd the last day
 * @param asOf when the figure was known
 * @param observationVersion 1, or more after corrections
 * @param evidence what the data could bear
 * @param trend the verdict; null where there was none
 * @param sentenceKey key of the sentence that stated it; null where there was none
 * @param capturedAt when it was kept
 */
public record SignedFigure(
    RequirementId requirement,
    MeasureId measure,
    int versionNo,
    String signer,
    @Nullable Double value,
    @Nullable Long n,
    @Nullable Double margin,
    @Nullable LocalDate periodStart,
    @Nullable LocalDate periodEnd,
    @Nullable Instant asOf,
    @Nullable Integer observationVersion,
    EvidenceState evidence,
    @Nullable Trend trend,
    @Nullable String sentenceKey,
    Instant capturedAt) {}
