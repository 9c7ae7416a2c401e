package org.sightline.server;

import org.jspecify.annotations.Nullable;

/** What the operator reads when the server is up. */
final class Announcement {

  private Announcement() {}

  static void print(ServerSettings settings, @Nullable String adminPassword) {
    Console.say("Sightline is ready: " + settings.address());
    if (adminPassword != null) {
      Console.say("The first account is \"admin\", its password " + adminPassword);
      Console.say("It is printed only this once: change it after the first sign-in.");
    }
    if (settings.beyondLoopback()) {
      Console.say(
          "Other machines can reach this port over plain HTTP. Browsers keep the session cookie"
              + " only over TLS: put a proxy with TLS before it.");
    }
    Console.say("Stop it with Ctrl-C.");
  }
}
