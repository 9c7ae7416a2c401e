package org.sightline.plans.executive;

import org.sightline.message.Text;

/** What a person is to an executive for a time. */
public enum OfficialRole {
  /** Sets the plan with the executive and rates first; usually the supervisor. */
  RATING_OFFICIAL,
  /** Signs after the rating official, where an agency asks for a second signature. */
  REVIEWING_OFFICIAL,
  /** Prepares for the executive, and never signs. */
  AIDE;

  /** Its name for readers. */
  public Text label() {
    return Text.of(OfficialRole.class, "official." + name());
  }
}
