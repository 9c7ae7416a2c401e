package org.sightline.hisp.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.measure.ObservationFlag;
import org.sightline.measure.Rate;

/** What a reader must know about a figure, as far as its surveys tell. */
public final class FigureFlags {

  private FigureFlags() {}

  /**
   * The flags of a figure over some surveys: few answers, thumbs among them, offers unknown, a note
   * on nonresponse due, volumes that overlap.
   *
   * @param volumesOverlap whether the surveys are known to count the same customers twice
   */
  public static Set<ObservationFlag> of(
      List<SurveyFigures> surveys, boolean volumesOverlap, FlagThresholds thresholds) {
    Set<ObservationFlag> flags = EnumSet.noneOf(ObservationFlag.class);
    addThoseOfAnswers(surveys, thresholds, flags);
    addThoseOfVolumes(surveys, thresholds, flags);
    if (volumesOverlap) {
      flags.add(ObservationFlag.VOLUMES_OVERLAP);
    }
    return flags;
  }

  private static void addThoseOfAnswers(
      List<SurveyFigures> surveys, FlagThresholds thresholds, Set<ObservationFlag> flags) {
    if (surveys.stream().mapToLong(SurveyFigures::n).sum() < thresholds.lowN()) {
      flags.add(ObservationFlag.LOW_N);
    }
    if (surveys.stream().anyMatch(survey -> survey.counts().isBinaryCoded())) {
      flags.add(ObservationFlag.BINARY_CODED);
    }
  }

  private static void addThoseOfVolumes(
      List<SurveyFigures> surveys, FlagThresholds thresholds, Set<ObservationFlag> flags) {
    if (surveys.stream().anyMatch(survey -> survey.volumes().offered() == null)) {
      flags.add(ObservationFlag.OFFERED_UNKNOWN);
    }
    if (asksForNote(surveys, thresholds)) {
      flags.add(ObservationFlag.NRB_NOTE_DUE);
    }
  }

  private static boolean asksForNote(List<SurveyFigures> surveys, FlagThresholds thresholds) {
    List<Volumes> volumes = surveys.stream().map(SurveyFigures::volumes).toList();
    OptionalDouble response =
        Reach.response(volumes).map(Rate::fraction).orElseGet(OptionalDouble::empty);
    return response.isPresent() && response.getAsDouble() < thresholds.responseRate();
  }
}
