package org.sightline.command;

import java.time.Duration;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command that the others belong to; without one of them it is wrong use. */
@Command(
    name = "sightline",
    resourceBundle = "org.sightline.command.messages",
    synopsisSubcommandLabel = "COMMAND")
final class Sightline {

  private static final Duration PAUSE = Duration.ofMillis(500);

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "help")
  private boolean help;

  private Sightline() {}

  /**
   * The command line, ready to be executed.
   *
   * @param environment where credentials, the time zone and the store are looked for
   */
  static CommandLine commandLine(Terminal terminal, Map<String, String> environment) {
    Credentials credentials = new Credentials(environment, terminal);
    CommandLine line =
        new CommandLine(new Sightline())
            .addSubcommand(new ImportCommand(terminal, credentials, PAUSE))
            .addSubcommand(new ValidateCommand(terminal, environment))
            .addSubcommand(new VerifyAuditCommand(terminal))
            .addSubcommand(new BackupCommand(terminal, environment))
            .addSubcommand(new RestoreCommand(terminal, environment));
    Failures failures = new Failures(terminal);
    return line.setOut(terminal.out())
        .setErr(terminal.err())
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }
}
