package org.sightline.architecture.bad;

/** Prints where nobody reads. */
final class Printing {

  private Printing() {}

  static void say() {
    System.out.println("said");
  }
}
