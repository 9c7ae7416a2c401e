package org.sightline.plans.rule;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;

/**
 * A rule set as it is answered.
 *
 * @param code its short name
 * @param revision its edition
 * @param title what it is called
 * @param fyFrom the first fiscal year, by the calendar year in which it ends
 * @param fyTo the last one; null while it is in force
 * @param elements in their order
 * @param levels the best first
 * @param bands the highest first
 * @param options the other numbers
 */
public record RuleSetAnswer(
    String code,
    String revision,
    Text title,
    int fyFrom,
    @Nullable Integer fyTo,
    List<Element> elements,
    List<Level> levels,
    List<ScoreBand> bands,
    RuleOptions options) {

  static RuleSetAnswer of(RuleSet rules) {
    return new RuleSetAnswer(
        rules.code(),
        rules.revision(),
        rules.title(),
        rules.firstYear().value(),
        rules.lastYear() == null ? null : rules.lastYear().value(),
        rules.elements().stream().map(element -> Element.of(rules, element)).toList(),
        Arrays.stream(RatingLevel.values()).map(Level::of).toList(),
        rules.bands().stream().map(ScoreBand::of).toList(),
        rules.options());
  }

  /**
   * An element.
   *
   * @param derivedMaxWeight the most that the other rules leave to it
   */
  public record Element(
      String code,
      int ordinal,
      Text title,
      int minWeight,
      @Nullable Integer maxWeight,
      int derivedMaxWeight,
      boolean results) {

    static Element of(RuleSet rules, ElementRule element) {
      return new Element(
          element.code(),
          element.ordinal(),
          element.title(),
          element.minWeight(),
          element.maxWeight(),
          rules.derivedMaximum(element),
          element.results());
    }
  }

  /** A level with its name and points. */
  public record Level(int level, Text label, int points) {

    static Level of(RatingLevel level) {
      return new Level(level.number(), level.label(), level.number());
    }
  }

  /** A band by the number of its level. */
  public record ScoreBand(int level, int from, int to) {

    static ScoreBand of(Band band) {
      return new ScoreBand(band.level().number(), band.from(), band.to());
    }
  }
}
