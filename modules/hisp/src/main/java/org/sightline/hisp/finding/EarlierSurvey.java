package org.sightline.hisp.finding;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.time.FiscalQuarter;

/**
 * What an earlier quarter's report of the same provider said, as far as the rules compare with it.
 *
 * @param quarter the quarter
 * @param instrument the survey
 * @param channelText the channel as it was entered
 * @param customers who used the service; null where nobody knows
 * @param offered who were offered the survey; null where nobody knows
 * @param respondents who answered; null where nobody knows
 * @param trustWording how trust was asked for; blank where it was not
 */
public record EarlierSurvey(
    FiscalQuarter quarter,
    UUID instrument,
    String channelText,
    @Nullable Long customers,
    @Nullable Long offered,
    @Nullable Long respondents,
    String trustWording) {

  public EarlierSurvey {
    requireNonNull(quarter, "quarter");
    requireNonNull(instrument, "instrument");
  }
}
