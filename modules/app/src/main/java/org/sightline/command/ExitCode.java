package org.sightline.command;

/** What the end of a command tells the script that called it. */
final class ExitCode {

  static final int DONE = 0;

  /** The input, or what was checked, was found wrong. */
  static final int REFUSED = 1;

  static final int USAGE = 2;

  /** The server failed, or a file, a connection or the like. */
  static final int FAILED = 3;

  private ExitCode() {}
}
