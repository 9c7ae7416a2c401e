package org.sightline.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sightline.command.store.Manifest;
import org.sightline.command.store.StoreBackup;
import org.sightline.command.store.StoreSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a backup of the store that the environment names. */
@Command(name = "backup", resourceBundle = "org.sightline.command.messages")
final class BackupCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Map<String, String> environment;

  @Parameters(paramLabel = "DIR", descriptionKey = "backup.folder")
  private Path folder = Path.of("");

  BackupCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    StoreSettings settings = StoreSettings.of(environment);
    Manifest manifest = new StoreBackup(settings, ClockProducer.of(environment)).write(folder);
    terminal.say("backup.done", folder.toString());
    StoreLines.print(terminal, manifest);
    if (!manifest.auditIntact()) {
      terminal.remark("backup.broken-audit");
    }
    terminal.say("backup.hash", manifest.sha256());
    return ExitCode.DONE;
  }
}
