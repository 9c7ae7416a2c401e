package org.sightline.architecture.bad.util;

/** A package that says nothing, and says nothing about null. */
final class Anything {

  private Anything() {}
}
