package org.sightline.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;

/**
 * One command as it ran.
 *
 * @param code exit code
 * @param out what it printed as its result
 * @param err what it printed beside it
 */
record Run(int code, String out, String err) {

  static Run of(String... args) {
    return in(Locale.ENGLISH, Map.of(), args);
  }

  static Run with(Map<String, String> environment, String... args) {
    return in(Locale.ENGLISH, environment, args);
  }

  static Run in(Locale locale, Map<String, String> environment, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), locale);
    int code = Sightline.commandLine(terminal, environment).execute(args);
    terminal.out().flush();
    terminal.err().flush();
    return new Run(code, out.toString(), err.toString());
  }
}
