package org.sightline.dashboard.scorecard;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.faces.Option;
import org.sightline.message.Text;
import org.sightline.plans.sight.ExecutiveNode;
import org.sightline.plans.sight.StatedGap;

/**
 * What the overview shows.
 *
 * @param executive whose plan it is; null where nobody is within reach
 * @param others the executives to choose from; empty where there is no choice
 * @param sentence how it is going, in one sentence
 * @param needs what waits for the reader, five at most
 * @param waiting how much waits in all
 * @param tiles the measures of the plan, what needs attention first
 * @param gaps what the chain lacks
 * @param asOf when the newest figure was known; null where there is none
 */
record Overview(
    @Nullable ExecutiveNode executive,
    List<Option> others,
    Text sentence,
    List<NeedLine> needs,
    long waiting,
    List<OverviewTile> tiles,
    List<StatedGap> gaps,
    @Nullable Instant asOf) {

  public Overview {
    requireNonNull(sentence, "sentence");
    others = List.copyOf(others);
    needs = List.copyOf(needs);
    tiles = List.copyOf(tiles);
    gaps = List.copyOf(gaps);
  }

  /** Whether more waits than is listed. */
  public boolean isMore() {
    return waiting > needs.size();
  }
}
