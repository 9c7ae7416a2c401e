package org.sightline.architecture.bad.right;

/** What must not be used from the left. */
public record Right() {}
