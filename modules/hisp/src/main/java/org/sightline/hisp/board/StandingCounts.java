package org.sightline.hisp.board;

import java.util.Collection;
import java.util.stream.Stream;

/**
 * How many services stand where. The sum of all but the first is the first, always.
 *
 * @param expected services that are to report
 * @param draft drafts that somebody works on
 * @param submitted handed in
 * @param changeRequested sent back
 * @param published released
 * @param notReported confirmed that there was nothing to report
 * @param missing none of these
 */
public record StandingCounts(
    int expected,
    int draft,
    int submitted,
    int changeRequested,
    int published,
    int notReported,
    int missing) {

  /**
   * @throws IllegalArgumentException when a count is negative or the sum is another
   */
  public StandingCounts {
    boolean negative =
        Stream.of(expected, draft, submitted, changeRequested, published, notReported, missing)
            .anyMatch(count -> count < 0);
    if (negative
        || expected != draft + submitted + changeRequested + published + notReported + missing) {
      throw new IllegalArgumentException("the parts of " + expected + " do not add up");
    }
  }

  /** The counts over services. */
  static StandingCounts of(Collection<ServiceStanding> standings) {
    return new StandingCounts(
        standings.size(),
        count(standings, ServiceStanding.DRAFT),
        count(standings, ServiceStanding.SUBMITTED),
        count(standings, ServiceStanding.CHANGE_REQUESTED),
        count(standings, ServiceStanding.PUBLISHED),
        count(standings, ServiceStanding.NOT_REPORTED),
        count(standings, ServiceStanding.MISSING));
  }

  /** Services of which nothing more is expected. */
  public int answered() {
    return published + notReported;
  }

  /** The count of one standing. */
  public int of(ServiceStanding standing) {
    return switch (standing) {
      case MISSING -> missing;
      case DRAFT -> draft;
      case CHANGE_REQUESTED -> changeRequested;
      case SUBMITTED -> submitted;
      case NOT_REPORTED -> notReported;
      case PUBLISHED -> published;
    };
  }

  private static int count(Collection<ServiceStanding> standings, ServiceStanding wanted) {
    return Math.toIntExact(standings.stream().filter(one -> one == wanted).count());
  }
}
