package org.sightline.architecture.bad;

/** A name that says nothing. */
final class TextUtil {

  private TextUtil() {}
}
