package org.sightline.plans.rule;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a rule set beside its elements and bands.
 *
 * @param weightsTotal what the weights sum to, in percent
 * @param highestElement the element that no other may outweigh; null where there is none
 * @param minPeriodDays days under a plan before it can be rated (5 CFR 430.304: at least 90)
 * @param moratoriumDays days after an inauguration in which a career executive is not rated (5
 *     U.S.C. 4314(b)(1)(C))
 * @param progressReviewMin least number of progress reviews
 * @param progressReviewCadence how often progress is reviewed
 * @param resultsMinRequirements least number of requirements of the results element
 * @param alignmentRequired whether each results requirement needs a strategic alignment
 * @param justifyLevels levels of an element that need a written justification
 * @param responseWindowDays calendar days that an executive has to answer
 * @param capPercent most of the career executives at level 4 or 5, in percent; null for no cap
 * @param cxCoverageFloorPercent least share of executives with a customer requirement, in percent
 * @param recordsYears years for which a plan is kept after its rating (5 CFR 293.404)
 */
public record RuleOptions(
    int weightsTotal,
    @Nullable String highestElement,
    int minPeriodDays,
    int moratoriumDays,
    int progressReviewMin,
    ReviewCadence progressReviewCadence,
    int resultsMinRequirements,
    boolean alignmentRequired,
    Set<Integer> justifyLevels,
    int responseWindowDays,
    @Nullable Integer capPercent,
    int cxCoverageFloorPercent,
    int recordsYears) {

  public RuleOptions {
    Objects.requireNonNull(progressReviewCadence, "progressReviewCadence");
    justifyLevels = Collections.unmodifiableSet(new TreeSet<>(justifyLevels));
  }
}
