package org.sightline.command;

import java.util.Objects;
import org.sightline.message.Text;

/** A command that cannot go on: why, for its reader, and its {@link ExitCode}. */
final class CommandFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int exitCode;
  private final transient Text reason;

  private CommandFailed(int exitCode, Text reason) {
    super(reason.key());
    this.exitCode = exitCode;
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  static CommandFailed refused(String key, Object... args) {
    return new CommandFailed(ExitCode.REFUSED, Text.of(CommandFailed.class, key, args));
  }

  static CommandFailed usage(String key, Object... args) {
    return new CommandFailed(ExitCode.USAGE, Text.of(CommandFailed.class, key, args));
  }

  static CommandFailed failed(String key, Object... args) {
    return new CommandFailed(ExitCode.FAILED, Text.of(CommandFailed.class, key, args));
  }

  int exitCode() {
    return exitCode;
  }

  Text reason() {
    return reason;
  }
}
