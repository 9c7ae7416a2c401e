package org.sightline.plans.content;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.GoalId;

/**
 * The goal that a requirement serves.
 *
 * @param goal the goal
 * @param documentType where the goal stands
 * @param documentTitle what the document is called, at most 255 characters; null where not said
 * @param pageRef the page, at most 20 characters; null where not said
 * @param goalText what the goal says, as it was when the plan was written; the product fills it in
 */
public record AlignmentContent(
    GoalId goal,
    DocumentType documentType,
    @Nullable String documentTitle,
    @Nullable String pageRef,
    @Nullable String goalText) {

  public AlignmentContent {
    requireNonNull(goal, "goal");
    documentType = documentType == null ? DocumentType.OTHER : documentType;
  }

  /** The same with what the goal says. */
  public AlignmentContent saying(String text) {
    return new AlignmentContent(goal, documentType, documentTitle, pageRef, text);
  }

  Map<String, @Nullable Object> values() {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("goal", goal);
    values.put("documentType", documentType);
    values.put("documentTitle", documentTitle);
    values.put("pageRef", pageRef);
    values.put("goalText", goalText);
    return values;
  }
}
