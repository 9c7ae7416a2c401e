package org.sightline.hisp.feedback;

import java.util.Objects;

/**
 * Which survey a row of the history belongs to, quarter after quarter, where the file names none:
 * the same provider, service, channel and part of the service.
 *
 * <p>The channel belongs to it because people answer otherwise by telephone than on a screen. The
 * question and the moment do not: when they change, the survey goes on and its series breaks
 * ({@link SeriesBreak}).
 *
 * @param provider number of the provider at the source
 * @param service number of the service at the source
 * @param channel channel in lower case; blank where it was not entered
 * @param part words of the part of the service, or of the moment where no part was entered
 */
public record InstrumentKey(long provider, long service, String channel, String part) {

  public InstrumentKey {
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(part, "part");
  }

  /**
   * The key of what a row says.
   *
   * @param channel as it stands in the file
   * @param serviceProvided the part of the service, as it stands in the file
   * @param moment when the survey is offered, as it stands in the file
   */
  public static InstrumentKey of(
      long provider, long service, String channel, String serviceProvided, String moment) {
    String part = Wording.words(serviceProvided);
    return new InstrumentKey(
        provider,
        service,
        Wording.normalised(channel),
        part.isEmpty() ? Wording.words(moment) : part);
  }
}
