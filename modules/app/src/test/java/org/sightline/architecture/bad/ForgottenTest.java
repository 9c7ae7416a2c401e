package org.sightline.architecture.bad;

/** A test that is never run. */
class ForgottenTest {

  void lacksItsAnnotation() {
    throw new AssertionError("never reached");
  }
}
