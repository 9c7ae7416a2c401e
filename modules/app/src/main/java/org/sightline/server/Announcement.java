package org.sightline.server;

import java.util.List;
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
    sayHowToGoOn(settings);
  }

  /**
   * The same for the demo.
   *
   * @param accounts a line for each account
   * @param password the one of all of them
   */
  static void ofDemo(ServerSettings settings, List<String> accounts, String password) {
    Console.say("Sightline is ready: " + settings.address());
    Console.say("Everything in this demo is invented. Sign in with any of these accounts:");
    accounts.forEach(line -> Console.say("  " + line));
    Console.say("The password of all of them is " + password);
    Console.say("The demo data is loaded in the background; the pages fill within a minute.");
    sayHowToGoOn(settings);
  }

  private static void sayHowToGoOn(ServerSettings settings) {
    if (settings.beyondLoopback()) {
      Console.say(
          "Other machines can reach this port over plain HTTP. Browsers keep the session cookie"
              + " only over TLS: put a proxy with TLS before it.");
    }
    Console.say("Stop it with Ctrl-C.");
  }
}
