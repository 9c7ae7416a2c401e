package org.sightline.plans.threshold;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;
import org.sightline.plans.rule.RatingLevel;

/**
 * What the data say about a level: one level, a range of levels, or nothing. It never becomes a
 * rating by itself.
 *
 * @param evidence what the data can bear
 * @param worst the lowest level that they allow; null where they say nothing
 * @param best the highest one; null exactly where {@code worst} is
 * @param sentence what a reader sees, with the reason
 */
public record LevelSuggestion(
    EvidenceState evidence,
    @Nullable RatingLevel worst,
    @Nullable RatingLevel best,
    Text sentence) {

  /**
   * @throws IllegalArgumentException when the ends of the range do not fit
   */
  public LevelSuggestion {
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(sentence, "sentence");
    if ((worst == null) != (best == null)
        || (worst != null && best != null && worst.number() > best.number())) {
      throw new IllegalArgumentException(worst + " to " + best);
    }
  }

  /** Data that suggest one level. */
  static LevelSuggestion level(RatingLevel level) {
    return new LevelSuggestion(
        EvidenceState.SUFFICIENT,
        level,
        level,
        text("suggestion.level", level.number(), level.label()));
  }

  /** Data that leave a range of levels open. */
  static LevelSuggestion range(RatingLevel worst, RatingLevel best, Text why) {
    Text sentence =
        worst == best
            ? text("suggestion.within", best.number(), best.label(), why)
            : text("suggestion.range", worst.number(), best.number(), why);
    return new LevelSuggestion(EvidenceState.LOW_SAMPLE, worst, best, sentence);
  }

  /** Data that suggest nothing. */
  static LevelSuggestion none(EvidenceState evidence, Text why) {
    return new LevelSuggestion(evidence, null, null, text("suggestion.none", why));
  }

  /** The one level that sufficient data suggest; empty for a range and for none. */
  public Optional<RatingLevel> level() {
    return evidence == EvidenceState.SUFFICIENT ? Optional.ofNullable(best) : Optional.empty();
  }

  private static Text text(String key, Object... args) {
    return Text.of(LevelSuggestion.class, key, args);
  }
}
