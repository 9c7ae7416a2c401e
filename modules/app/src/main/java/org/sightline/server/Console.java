package org.sightline.server;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;

/** The lines that an operator reads; nobody else writes to the streams of the process. */
final class Console {

  private static final PrintStream OUT = System.out;
  private static final PrintStream ERR = System.err;

  private Console() {}

  /** A line for the reader of a server that works. */
  static void say(String line) {
    OUT.println(line);
  }

  /** A line for the reader of one that does not. */
  static void complain(String line) {
    ERR.println(line);
  }

  /** What libraries print goes to the log from now on. */
  static void redirectPrinting() {
    PrintStream log = new PrintStream(new Lines(), true, StandardCharsets.UTF_8);
    System.setOut(log);
    System.setErr(log);
  }

  /** Gathers bytes to lines and logs each. */
  private static final class Lines extends OutputStream {

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int character) {
      if (character != '\n') {
        line.write(character);
        return;
      }
      String text = line.toString(StandardCharsets.UTF_8);
      line.reset();
      Logger.getLogger("printed").info(() -> text);
    }
  }
}
