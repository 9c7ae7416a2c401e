package org.sightline.hisp.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sightline.message.Text;

/** The scale on which the trust question is answered. */
public enum SurveyType {
  /** Up or down, 1 or 0: a share only, never a mean. */
  THUMBS_UP_DOWN(0, 1),
  /** Strongly disagree (1) to strongly agree (5). */
  LIKERT_SCALE(1, 5);

  private final int lowest;
  private final int highest;

  SurveyType(int lowest, int highest) {
    this.lowest = lowest;
    this.highest = highest;
  }

  /** Whether an answer lies on the scale. */
  public boolean allows(int answer) {
    return lowest <= answer && answer <= highest;
  }

  /** The code in exchanged files, such as {@code likert_scale}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name for a reader. */
  public Text label() {
    return Text.of(SurveyType.class, "hisp.feedback.scale." + code());
  }

  /** The scale with a code of exchanged files; empty where there is none. */
  public static Optional<SurveyType> ofCode(String code) {
    return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
  }
}
