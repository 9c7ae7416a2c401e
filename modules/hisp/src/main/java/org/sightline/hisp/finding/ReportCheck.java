package org.sightline.hisp.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.time.FiscalQuarter;

/** Checks a whole report: every survey result by every rule. */
public final class ReportCheck {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity).thenComparing(Finding::rule);

  private final FiscalQuarter quarter;
  private final List<EarlierSurvey> earlier;

  /**
   * @param quarter the quarter of the report
   * @param earlier what the provider reported on quarters before it; later ones are left out
   */
  public ReportCheck(FiscalQuarter quarter, Collection<EarlierSurvey> earlier) {
    this.quarter = quarter;
    this.earlier = earlier.stream().filter(one -> one.quarter().compareTo(quarter) < 0).toList();
  }

  /** Everything noticeable, errors first, in the order of the rules. */
  public List<Finding> findings(List<CheckedSurvey> surveys) {
    if (surveys.isEmpty()) {
      return List.of(new Finding(FindingRule.S1, null, FindingRule.S1.text()));
    }
    return surveys.stream().flatMap(this::of).sorted(ORDER).toList();
  }

  private Stream<Finding> of(CheckedSurvey survey) {
    return Stream.of(
            VolumeRules.of(survey),
            ComparisonRules.of(survey, quarter, earlier),
            TextRules.of(survey))
        .flatMap(List::stream);
  }
}
