package org.sightline.architecture.bad;

import org.sightline.account.Reauthentication;

/** Asks for the password again, and signs nothing. */
final class AsksAgain {

  private AsksAgain() {}

  static void ask(Reauthentication again) {
    again.confirm(null);
  }
}
