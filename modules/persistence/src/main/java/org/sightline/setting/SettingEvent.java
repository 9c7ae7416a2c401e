package org.sightline.setting;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of a setting.
 *
 * @param version its place in the history of the setting, from 1
 * @param from what held before; null for the default
 * @param to what held then; null for the default
 * @param at when
 * @param by what the one who changed it was called then
 */
public record SettingEvent(
    long version, @Nullable BigDecimal from, @Nullable BigDecimal to, Instant at, String by) {}
