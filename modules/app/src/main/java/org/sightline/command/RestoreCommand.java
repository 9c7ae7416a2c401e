package org.sightline.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sightline.audit.chain.ChainBreak;
import org.sightline.command.store.StoreRestore;
import org.sightline.command.store.StoreSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a store back from a backup, and checks its audit trail. */
@Command(name = "restore", resourceBundle = "org.sightline.command.messages")
final class RestoreCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Map<String, String> environment;

  @Parameters(paramLabel = "DIR", descriptionKey = "restore.folder")
  private Path folder = Path.of("");

  @Option(names = "--broken-audit", descriptionKey = "restore.broken-audit")
  private boolean brokenAudit;

  RestoreCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    StoreSettings settings = StoreSettings.of(environment);
    StoreRestore.Result result =
        new StoreRestore(settings, ClockProducer.of(environment)).from(folder, brokenAudit);
    terminal.say("restore.done", folder.toString());
    StoreLines.print(terminal, result.manifest());
    sayOfAudit(result);
    result.foreignKeys().forEach(key -> terminal.remark("restore.foreign-key", key));
    result.gaps().forEach((chain, events) -> terminal.remark("restore.gap", chain, events));
    return ExitCode.DONE;
  }

  private void sayOfAudit(StoreRestore.Result result) {
    if (result.audit().intact()) {
      terminal.say("verify.intact", result.audit().events(), result.audit().heads().size());
      return;
    }
    terminal.say("verify.broken");
    for (ChainBreak found : result.audit().breaks()) {
      terminal.say("verify.break", found.chain(), found.seq(), found.kind().text());
    }
  }
}
