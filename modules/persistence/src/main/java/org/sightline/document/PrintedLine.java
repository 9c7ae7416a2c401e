package org.sightline.document;

/**
 * A line of a cover or of a list of facts, in the reader's language.
 *
 * @param label what it is about
 * @param value what is so; empty where nothing is said
 */
public record PrintedLine(String label, String value) {}
