package org.sightline.setting;

import java.math.BigDecimal;

/**
 * A setting of an agency, for whoever manages it.
 *
 * @param key the setting
 * @param value what holds now
 * @param unset whether it is the default
 * @param version how often it was changed; what a writer must show
 */
public record SettingState(SettingKey key, BigDecimal value, boolean unset, long version) {}
