package org.sightline.architecture.bad;

/** Hides every failure. */
final class CatchesAll {

  private CatchesAll() {}

  static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (Exception e) {
      return 0;
    }
  }
}
