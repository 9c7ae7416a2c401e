package org.sightline.dashboard.hisp;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.chart.Sparkline;
import org.sightline.dashboard.measure.FigureText;
import org.sightline.measure.Trend;
import org.sightline.message.Text;

/**
 * A service in the list of services, with its trust at the quarter shown.
 *
 * @param id the service
 * @param name its name
 * @param provider the name of its provider
 * @param trend how its trust is going
 * @param sentence the verdict in a sentence
 * @param figure its trust at the quarter; null where nothing was reported
 * @param line the last twelve quarters
 * @param until when the period of its last figure ended; null where it has none
 */
record ServiceLine(
    UUID id,
    String name,
    String provider,
    Trend trend,
    Text sentence,
    @Nullable FigureText figure,
    Sparkline line,
    @Nullable Instant until) {}
