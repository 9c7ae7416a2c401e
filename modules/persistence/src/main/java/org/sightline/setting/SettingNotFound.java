package org.sightline.setting;

import org.sightline.problem.GovernanceException;

/** No setting of this name. */
public final class SettingNotFound extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Names no setting: what was asked for is in the address. */
  public SettingNotFound() {
    super(SettingProblem.SETTING_NOT_FOUND);
  }
}
