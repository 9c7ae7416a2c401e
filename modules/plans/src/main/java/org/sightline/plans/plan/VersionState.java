package org.sightline.plans.plan;

import org.sightline.message.Text;

/** Where a version of a plan stands; from SIGNING on its text never changes. */
public enum VersionState {
  DRAFT,
  SIGNING,
  IN_EFFECT,
  /** Another version took effect. */
  SUPERSEDED,
  /** Sent back before all had signed; its signatures are void and kept. */
  WITHDRAWN;

  /** Its name for readers. */
  public Text label() {
    return Text.of(VersionState.class, "version." + name());
  }
}
