package org.sightline.hisp.feedback;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What kind of trust question a text is. The first six are the families that OMB lists among its
 * methods of measuring trust; the others are not trust questions, or not surely.
 */
public enum TrustFamily {
  I_TRUST(true),
  INCREASED_MY_TRUST(true),
  RECENT_EXPERIENCE_AND_TRUST(true),
  CONFIDENCE_RATING(true),
  INTERACTION_AND_CONFIDENCE(true),
  HOW_CONFIDENT(true),
  /** Neither known nor surely off the topic; the reviewer decides. */
  OTHER(false),
  /** Asks something else, such as whether one would recommend the service. */
  NON_CONFORMING(false),
  /** Asks nothing. */
  BLANK(false);

  /** The names of institutions ("Special Trustee", "Trust Funds") say nothing about trust. */
  private static final Pattern NAMES = Pattern.compile("trustees?\\b|trust funds?\\b");

  private static final Pattern INCREASED_TRUST = Pattern.compile("increas\\w*(?: \\w+){0,4} trust");
  private static final List<String> OFF_TOPIC =
      List.of("recommend", "likely to return", "would you give");

  private final boolean conforming;

  TrustFamily(boolean conforming) {
    this.conforming = conforming;
  }

  /** Whether a text of this family asks for trust as the guidance wants. */
  public boolean isConforming() {
    return conforming;
  }

  /** The family of a question text; {@link #BLANK} for none and for placeholders. */
  public static TrustFamily of(String text) {
    if (Wording.isBlank(text)) {
      return BLANK;
    }
    String words = NAMES.matcher(Wording.words(text)).replaceAll("");
    if (words.contains("trust")) {
      return ofTrust(words);
    }
    if (words.contains("confiden")) {
      return ofConfidence(words);
    }
    return OFF_TOPIC.stream().anyMatch(words::contains) ? NON_CONFORMING : OTHER;
  }

  private static TrustFamily ofTrust(String words) {
    if (INCREASED_TRUST.matcher(words).find()) {
      return INCREASED_MY_TRUST;
    }
    boolean recent = words.contains("based on") || words.contains("recent experience");
    return recent ? RECENT_EXPERIENCE_AND_TRUST : I_TRUST;
  }

  private static TrustFamily ofConfidence(String words) {
    if (words.contains("increase")) {
      return INTERACTION_AND_CONFIDENCE;
    }
    return words.startsWith("how confident") ? HOW_CONFIDENT : CONFIDENCE_RATING;
  }
}
