package org.sightline.plans.content;

import java.util.Map;
import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;

/** A part of a plan cannot be stored: too long, out of range, or of another rule set. */
public final class ContentRefused extends GovernanceException {

  private static final long serialVersionUID = 1L;

  private final String pointer;

  private ContentRefused(String pointer, Text why) {
    super(ContentProblem.PLAN_CONTENT_REFUSED, pointer, why);
    this.pointer = pointer;
  }

  /** A text is longer than it may be. */
  static ContentRefused tooLong(String pointer, int longest) {
    return new ContentRefused(pointer, Text.of(ContentRefused.class, "refused.long", longest));
  }

  /** It is not what can stand there. */
  static ContentRefused because(String pointer, String key) {
    return new ContentRefused(pointer, Text.of(ContentRefused.class, "refused." + key));
  }

  /** The identity of a requirement is that of a requirement of another plan. */
  public static ContentRefused ofAnotherPlan() {
    return because("/elements", "another-plan");
  }

  @Override
  public Map<String, Object> members() {
    return Map.of("pointer", pointer);
  }
}
