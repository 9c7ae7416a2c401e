package org.sightline.setting;

import org.sightline.problem.GovernanceException;

/** The value is not in the range of the setting. */
public final class SettingRefused extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Says which values do. */
  public SettingRefused(SettingKey key) {
    super(SettingProblem.SETTING_REFUSED, key.label(), key.smallest(), key.largest());
  }
}
