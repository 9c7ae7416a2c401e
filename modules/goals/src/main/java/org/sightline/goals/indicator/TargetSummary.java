package org.sightline.goals.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.progress.Bounds;
import org.sightline.time.Period;

/**
 * One revision of a target.
 *
 * @param kind what it is for
 * @param period at whose end it is to be reached
 * @param value what is to be reached; null where bounds are given
 * @param bounds what to stay between; null where a value is given
 * @param revision from 1
 * @param reason why it was set anew; null for the first one
 * @param softened whether it is easier to reach than the revision before
 * @param current whether no later revision has taken its place
 * @param setBy the user name of who set it
 * @param setAt when
 */
public record TargetSummary(
    TargetKind kind,
    Period period,
    @Nullable BigDecimal value,
    @Nullable Bounds bounds,
    int revision,
    @Nullable String reason,
    boolean softened,
    boolean current,
    String setBy,
    Instant setAt) {}
