package org.sightline.dashboard.hisp;

import java.util.List;
import java.util.Optional;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.hisp.figure.Reach;
import org.sightline.measure.Rate;
import org.sightline.measure.Unit;
import org.sightline.message.Text;

/**
 * How far the surveys of a service reached in a quarter.
 *
 * @param customers who used the service
 * @param offered who were offered a survey
 * @param respondents who answered
 * @param coverage offered of customers, in words
 * @param response respondents of offered, in words
 */
record ServiceReach(
    VolumeSum customers, VolumeSum offered, VolumeSum respondents, Text coverage, Text response) {

  /** One decimal: rates of a few percent are the rule here. */
  private static final long ONE_DECIMAL = 1_000;

  static ServiceReach of(List<Volumes> volumes) {
    return new ServiceReach(
        VolumeSum.of(volumes, Volumes::customers),
        VolumeSum.of(volumes, Volumes::offered),
        VolumeSum.of(volumes, Volumes::respondents),
        text(Reach.coverage(volumes)),
        text(Reach.response(volumes)));
  }

  /** A rate with its base; not known without one. */
  static Text text(Optional<Rate> rate) {
    return rate.filter(one -> one.denominator() > 0)
        .map(ServiceReach::known)
        .orElseGet(() -> Text.of(ServiceReach.class, "volume.unknown"));
  }

  private static Text known(Rate rate) {
    double percent = rate.percent().orElseThrow();
    return Text.of(
        ServiceReach.class,
        "rate.known",
        Unit.PERCENT.text(percent, Math.max(ONE_DECIMAL, rate.denominator())),
        rate.numerator(),
        rate.denominator());
  }
}
