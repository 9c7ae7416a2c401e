package org.sightline.command;

import java.io.PrintWriter;
import java.util.Locale;

/** The commands other than {@code start} and {@code demo} as a process. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its {@link ExitCode}. */
  public static void main(String[] args) {
    Terminal terminal =
        new Terminal(
            new PrintWriter(System.out, true),
            new PrintWriter(System.err, true),
            Locale.getDefault());
    System.exit(Sightline.commandLine(terminal, System.getenv()).execute(args));
  }
}
