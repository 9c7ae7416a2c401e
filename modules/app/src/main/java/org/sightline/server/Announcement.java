package org.sightline.server;

/** What the operator reads when the server is up. */
final class Announcement {

  private Announcement() {}

  static void print(ServerSettings settings) {
    Console.say("Sightline is ready: " + settings.address());
    if (settings.beyondLoopback()) {
      Console.say(
          "Other machines can reach this port over plain HTTP. Browsers keep the session cookie"
              + " only over TLS: put a proxy with TLS before it.");
    }
    Console.say("Stop it with Ctrl-C.");
  }
}
