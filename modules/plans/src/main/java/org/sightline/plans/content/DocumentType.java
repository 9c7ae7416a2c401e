package org.sightline.plans.content;

import org.sightline.message.Text;

/** The kind of document that a requirement is aligned with. */
public enum DocumentType {
  STRATEGIC_PLAN,
  ANNUAL_PERFORMANCE_PLAN,
  BUDGET_JUSTIFICATION,
  PRIORITY_GOAL,
  CX_ACTION_PLAN,
  POLICY,
  OTHER;

  /** Its name for readers. */
  public Text label() {
    return Text.of(DocumentType.class, "document." + name());
  }
}
