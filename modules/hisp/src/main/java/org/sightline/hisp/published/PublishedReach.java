package org.sightline.hisp.published;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people the figures of a service rest on. A number that is not known is null, and so is
 * one that is withheld; which of them are is told beside them.
 *
 * @param customers who used the service
 * @param offered who were offered a survey
 * @param respondents who answered one
 * @param coverageRatePct offered, of all customers; over the surveys that know both
 * @param responseRatePct respondents, of those who were offered a survey; over the surveys that
 *     know both
 * @param withheld the numbers that are known and not told
 */
public record PublishedReach(
    @Nullable Long customers,
    @Nullable Long offered,
    @Nullable Long respondents,
    @Nullable Double coverageRatePct,
    @Nullable Double responseRatePct,
    List<Number> withheld) {

  public PublishedReach {
    withheld = List.copyOf(withheld);
  }

  /** A number of people. */
  public enum Number {
    CUSTOMERS,
    OFFERED,
    RESPONDENTS
  }

  /** Whether a number is known and not told. */
  public boolean withholds(String number) {
    return withheld.contains(Number.valueOf(number));
  }

  /**
   * What of it may be told: no number of one person to fewer than the threshold, no number of
   * respondents where every figure is withheld, for it would tell their base, and no rate that
   * would give such a number away.
   */
  PublishedReach shown(long threshold, boolean anyFigure) {
    List<Number> hidden = hidden(threshold, anyFigure);
    boolean tellsRespondents = anyFigure && !hidden.contains(Number.RESPONDENTS);
    boolean tellsOffered = !hidden.contains(Number.OFFERED);
    boolean tellsCustomers = !hidden.contains(Number.CUSTOMERS);
    return new PublishedReach(
        tellsCustomers ? customers : null,
        tellsOffered ? offered : null,
        tellsRespondents ? respondents : null,
        tellsCustomers && tellsOffered ? coverageRatePct : null,
        tellsOffered && tellsRespondents ? responseRatePct : null,
        hidden);
  }

  private List<Number> hidden(long threshold, boolean anyFigure) {
    List<Number> hidden = new ArrayList<>();
    if (isFew(customers, threshold)) {
      hidden.add(Number.CUSTOMERS);
    }
    if (isFew(offered, threshold)) {
      hidden.add(Number.OFFERED);
    }
    if (isFew(respondents, threshold) || (respondents != null && !anyFigure)) {
      hidden.add(Number.RESPONDENTS);
    }
    return hidden;
  }

  private static boolean isFew(@Nullable Long number, long threshold) {
    return number != null && number > 0 && number < threshold;
  }
}
