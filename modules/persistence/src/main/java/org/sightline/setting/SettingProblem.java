package org.sightline.setting;

import org.sightline.problem.ProblemType;

/** What can go wrong with settings. */
public enum SettingProblem implements ProblemType {
  /** No setting of this name. */
  SETTING_NOT_FOUND("setting-not-found", 404),
  /** The value is not in the range of the setting. */
  SETTING_REFUSED("setting-refused", 422);

  private final String slug;
  private final int status;

  SettingProblem(String slug, int status) {
    this.slug = slug;
    this.status = status;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public int status() {
    return status;
  }
}
