package org.sightline.dashboard.faces;

/**
 * A value to choose.
 *
 * @param value what the form sends
 * @param label what the reader sees
 */
public record Option(String value, String label) {}
