package org.sightline.command;

import java.io.Console;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who the caller is: an API key or a password from the environment, or a password typed in. Never
 * an argument, which every user of the machine could read.
 */
record Credentials(Map<String, String> environment, Terminal terminal) {

  private static final String KEY = "SIGHTLINE_API_KEY";
  private static final String USER = "SIGHTLINE_USER";
  private static final String PASSWORD = "SIGHTLINE_PASSWORD";

  /**
   * The value of the header {@code Authorization}.
   *
   * @param user the user that the caller named; null lets the environment decide. One that is named
   *     goes before an API key
   * @throws CommandFailed when there are no credentials
   */
  String header(@Nullable String user) {
    String key = environment.getOrDefault(KEY, "");
    if (user == null && !key.isBlank()) {
      return "Bearer " + key.strip();
    }
    String name = user == null ? environment.getOrDefault(USER, "") : user;
    if (name.isBlank() || name.contains(":")) {
      throw CommandFailed.usage("credentials.missing", KEY, USER, PASSWORD);
    }
    String pair = name + ":" + password(name);
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private String password(String user) {
    String given = environment.getOrDefault(PASSWORD, "");
    if (!given.isEmpty()) {
      return given;
    }
    Console console = System.console();
    char[] typed =
        console == null
            ? null
            : console.readPassword("%s ", terminal.text("credentials.prompt", user));
    if (typed == null || typed.length == 0) {
      throw CommandFailed.usage("credentials.no-password", PASSWORD);
    }
    return new String(typed);
  }
}
