package org.sightline.setting;

import java.util.List;

/** What a module lets agencies set; found by CDI. */
public interface SettingGroup {

  /** The settings in the order in which they are shown. */
  List<SettingKey> keys();
}
