package org.sightline.hisp.provider;

import org.sightline.measure.CombiningMethod;

/**
 * How a service stands in the programme.
 *
 * @param designated whether it is designated for quarterly feedback
 * @param previouslyReported whether it was designated formerly: it keeps its history and no longer
 *     counts
 * @param combiningMethod how its surveys are combined, fixed for its series
 * @param volumesOverlap whether the volumes of its surveys count the same customers twice
 */
public record ServiceTraits(
    boolean designated,
    boolean previouslyReported,
    CombiningMethod combiningMethod,
    boolean volumesOverlap) {}
