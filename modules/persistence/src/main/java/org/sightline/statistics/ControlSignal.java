package org.sightline.statistics;

/**
 * A point at which a rule of the control chart is fulfilled. A run is reported at the point that
 * completes it and at each further point that prolongs it.
 *
 * @param index position of the point in the series, from 0
 * @param rule the rule fulfilled
 * @param upward whether the signal is on the high side or rising
 */
public record ControlSignal(int index, ControlRule rule, boolean upward) {}
