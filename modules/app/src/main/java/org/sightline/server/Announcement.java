package org.sightline.server;

/** What the operator reads when the server is up. */
final class Announcement {

  private Announcement() {}

  static void print(ServerSettings settings) {
    System.out.println("Sightline is ready: " + settings.address());
    if (settings.beyondLoopback()) {
      System.out.println(
          "Other machines can reach this port over plain HTTP. Browsers keep the session cookie"
              + " only over TLS: put a proxy with TLS before it.");
    }
    System.out.println("Stop it with Ctrl-C.");
  }
}
