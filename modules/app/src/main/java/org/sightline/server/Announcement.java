package org.sightline.server;

import org.jspecify.annotations.Nullable;

/** What the operator reads when the server is up. */
final class Announcement {

  private Announcement() {}

  static void print(ServerSettings settings, @Nullable String adminPassword) {
    System.out.println("Sightline is ready: " + settings.address());
    if (adminPassword != null) {
      System.out.println("The first account is \"admin\", its password " + adminPassword);
      System.out.println("It is printed only this once: change it after the first sign-in.");
    }
    if (settings.beyondLoopback()) {
      System.out.println(
          "Other machines can reach this port over plain HTTP. Browsers keep the session cookie"
              + " only over TLS: put a proxy with TLS before it.");
    }
    System.out.println("Stop it with Ctrl-C.");
  }
}
