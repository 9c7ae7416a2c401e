package org.sightline.hisp.feedback;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How one question is worded in the surveys of one service and quarter.
 *
 * @param texts one text for each wording, as entered, in the order in which they came
 */
public record QuestionWordings(List<String> texts) {

  public QuestionWordings {
    texts = List.copyOf(texts);
  }

  /** The wordings among the texts of several surveys. */
  public static QuestionWordings of(Collection<String> surveyTexts) {
    Map<String, String> byWording = new LinkedHashMap<>();
    surveyTexts.forEach(text -> byWording.putIfAbsent(Wording.normalised(text), text));
    return new QuestionWordings(List.copyOf(byWording.values()));
  }

  /**
   * Whether a figure over all surveys mixes wordings. A survey that leaves the question out, or
   * says {@code NONE}, counts as another wording: the figure does not speak of all customers.
   */
  public boolean isMixed() {
    return texts.size() > 1;
  }

  /** Whether the set of questions asked differs, so that the service's series breaks. */
  public boolean breaksFrom(QuestionWordings earlier) {
    return !questionsAsked().equals(earlier.questionsAsked());
  }

  private Set<String> questionsAsked() {
    return texts.stream()
        .filter(text -> !Wording.isBlank(text))
        .map(Wording::words)
        .collect(Collectors.toSet());
  }
}
