package org.sightline.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.sightline.command.store.StoreFailure;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line why a command ended, and with which {@link ExitCode}. */
record Failures(Terminal terminal)
    implements IParameterExceptionHandler, IExecutionExceptionHandler {

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    terminal.remark("error", usage(failure));
    CommandLine command = failure.getCommandLine();
    terminal.err().println(command.getHelp().fullSynopsis().stripTrailing());
    terminal.remark("error.see-help", command.getCommandSpec().qualifiedName());
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult parseResult) {
    if (failure instanceof CommandFailed known) {
      return end(known.reason(), known.exitCode());
    }
    if (failure instanceof StoreFailure store) {
      return end(store.reason(), store.refused() ? ExitCode.REFUSED : ExitCode.FAILED);
    }
    if (failure instanceof IOException file) {
      return end(unreadable(file), ExitCode.FAILED);
    }
    terminal.remark("error", terminal.text("error.unexpected", failure.toString()));
    failure.printStackTrace(terminal.err());
    return ExitCode.FAILED;
  }

  private int end(Object reason, int exitCode) {
    terminal.remark("error", reason);
    return exitCode;
  }

  private String usage(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return terminal.text("error.unmatched", String.join(" ", unmatched.getUnmatched()));
    }
    if (failure instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return terminal.text("error.missing", name(missing.getMissing().get(0)));
    }
    if (failure.getArgSpec() != null && failure.getValue() != null) {
      return terminal.text("error.value", failure.getValue(), name(failure.getArgSpec()));
    }
    return failure.getArgSpec() == null
        ? terminal.text("error.command")
        : String.valueOf(failure.getMessage());
  }

  private static String name(CommandLine.Model.ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }

  private String unreadable(IOException failure) {
    if (failure instanceof NoSuchFileException missing) {
      return terminal.text("error.no-file", missing.getFile());
    }
    if (failure instanceof AccessDeniedException denied) {
      return terminal.text("error.no-access", denied.getFile());
    }
    return terminal.text("error.file", String.valueOf(failure.getMessage()));
  }
}
