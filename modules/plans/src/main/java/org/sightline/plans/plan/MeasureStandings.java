package org.sightline.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureSeries;
import org.sightline.measure.Observation;
import org.sightline.measure.Verdict;
import org.sightline.measure.catalogue.MeasureCatalogue;
import org.sightline.measure.catalogue.MeasureDetails;
import org.sightline.measure.catalogue.MeasureSummary;
import org.sightline.plans.content.MeasureTarget;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.content.PlanFrame;
import org.sightline.plans.content.ReadingFrequency;
import org.sightline.plans.content.RequirementContent;
import org.sightline.plans.threshold.EvidenceRules;
import org.sightline.plans.threshold.LevelSuggestion;
import org.sightline.time.FiscalCalendar;

/** How the measures of a plan stand, and what their history proposes as a baseline. */
@ApplicationScoped
class MeasureStandings {

  private static final int LONGEST_SOURCE = 200;
  private static final int LONGEST_METHOD = 400;

  private MeasureCatalogue catalogue;

  protected MeasureStandings() {}

  @Inject
  MeasureStandings(MeasureCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Every measure of every requirement, in the order of the plan. */
  List<MeasureStanding> of(PlanContent content, PlanFrame frame) {
    Set<MeasureId> ids = measures(content);
    if (ids.isEmpty()) {
      return List.of();
    }
    var known = catalogue.standings(ids);
    List<MeasureStanding> standings = new ArrayList<>();
    for (RequirementContent requirement : content.requirements().toList()) {
      for (MeasureTarget target : requirement.measures()) {
        standings.add(standing(requirement, target, known.get(target.measure()), frame));
      }
    }
    return standings;
  }

  private static Set<MeasureId> measures(PlanContent content) {
    return content
        .requirements()
        .flatMap(requirement -> requirement.measures().stream())
        .map(MeasureTarget::measure)
        .collect(Collectors.toSet());
  }

  /** What the catalogue and the history of a measure propose for a requirement. */
  MeasureTarget propose(MeasureId id) {
    MeasureDetails details = catalogue.get(id);
    MeasureSummary measure = details.measure();
    MeasureSeries series = catalogue.currentSeries(List.of(id)).get(id);
    Observation latest = latest(series);
    return new MeasureTarget(
        id,
        measure.name().in(Locale.ENGLISH),
        measure.kind().unit(),
        measure.kind().direction(),
        latest == null ? null : rounded(latest.value()),
        latest == null ? null : details.calendar().text(latest.period()),
        null,
        null,
        null,
        null,
        null,
        null,
        cut(measure.definition().in(Locale.ENGLISH), LONGEST_SOURCE),
        measure.questionText() == null ? null : cut(measure.questionText(), LONGEST_METHOD),
        latest == null ? null : ReadingFrequency.of(latest.period().grain()),
        measure.kind().survey() ? EvidenceRules.MIN_SAMPLE : 0,
        null,
        null);
  }

  private static MeasureStanding standing(
      RequirementContent requirement,
      MeasureTarget target,
      org.sightline.measure.catalogue.@Nullable MeasureStanding known,
      PlanFrame frame) {
    Observation latest = known == null ? null : known.latest().orElse(null);
    boolean broken = known != null && breaksAfterBaseline(target, known.series(), known.calendar());
    LevelSuggestion suggestion =
        target
            .evidenceRules()
            .map(rules -> rules.suggest(latest, broken, frame.reference()))
            .orElse(null);
    Verdict verdict = known == null || latest == null ? null : known.verdict();
    return new MeasureStanding(requirement.id(), target, latest, verdict, suggestion);
  }

  /** Whether the series breaks between the baseline and the latest figure. */
  private static boolean breaksAfterBaseline(
      MeasureTarget target, MeasureSeries series, FiscalCalendar calendar) {
    if (target.baselinePeriod() == null) {
      return false;
    }
    List<Observation> all = series.observations();
    boolean atBaseline = false;
    for (int i = 1; i < all.size(); i++) {
      atBaseline |= calendar.text(all.get(i - 1).period()).equals(target.baselinePeriod());
      if (atBaseline && all.get(i).breaksFrom(all.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Observation latest(@Nullable MeasureSeries series) {
    return series == null || series.observations().isEmpty()
        ? null
        : series.observations().get(series.observations().size() - 1);
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}
