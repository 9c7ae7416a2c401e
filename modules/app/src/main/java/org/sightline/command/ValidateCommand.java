package org.sightline.command;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.ingest.MeasurementsFile;
import org.sightline.hisp.performancegov.PerformanceGovFile;
import org.sightline.ingest.ProblemList;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a file by the rules of the server, without one. What the store holds is not looked at. */
@Command(name = "validate", resourceBundle = "org.sightline.command.messages")
final class ValidateCommand implements Callable<Integer> {

  private static final String FORMAT = "performance-gov-reports";

  private final Terminal terminal;
  private final Map<String, String> environment;

  @Parameters(paramLabel = "FILE", descriptionKey = "validate.file")
  private Path file = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = FORMAT,
      descriptionKey = "validate.format")
  private String format = FORMAT;

  @Option(names = "--charset", paramLabel = "CHARSET", descriptionKey = "charset")
  private @Nullable Charset charset;

  ValidateCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    ProblemList problems = new ProblemList();
    long rowsRead = check(problems);
    if (problems.isEmpty()) {
      terminal.say("validate.right", rowsRead);
      return ExitCode.DONE;
    }
    print(problems);
    terminal.say("validate.wrong", problems.total(), rowsRead);
    return ExitCode.REFUSED;
  }

  /** Checks the file by the rules of its format; gives how many rows it has. */
  private long check(ProblemList problems) throws IOException {
    return switch (format) {
      case FORMAT ->
          PerformanceGovFile.check(
                  InputFile.readable(file), charset, -1, thisQuarter(), problems, rows -> {})
              .rowsRead();
      case MeasurementsFile.FORMAT ->
          MeasurementsFile.check(InputFile.readable(file), charset, -1, problems, rows -> {})
              .rowsRead();
      default ->
          throw CommandFailed.usage(
              "validate.unknown-format", format, FORMAT + ", " + MeasurementsFile.FORMAT);
    };
  }

  private void print(ProblemList problems) {
    new ProblemTable(terminal)
        .print(
            problems.details().stream()
                .map(problem -> FoundProblem.of(problem, terminal.locale()))
                .toList(),
            problems.total());
  }

  private FiscalQuarter thisQuarter() {
    return FiscalCalendar.FEDERAL.quarterOf(LocalDate.now(ClockProducer.of(environment)));
  }
}
