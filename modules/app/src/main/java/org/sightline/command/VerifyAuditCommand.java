package org.sightline.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.chain.AnchorFile;
import org.sightline.audit.chain.AuditLogFile;
import org.sightline.audit.chain.ChainBreak;
import org.sightline.audit.chain.FileVerification;
import org.sightline.audit.chain.KeyRing;
import org.sightline.audit.chain.SignedHead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks an exported audit log, without the server and without a secret. */
@Command(name = "verify-audit", resourceBundle = "org.sightline.command.messages")
final class VerifyAuditCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", descriptionKey = "verify.file")
  private Path file = Path.of("");

  @Option(names = "--key", paramLabel = "KEY", descriptionKey = "verify.key")
  private @Nullable String key;

  @Option(names = "--anchors", paramLabel = "FILE", descriptionKey = "verify.anchors")
  private @Nullable Path anchors;

  VerifyAuditCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    KeyRing trusted = key == null ? null : TrustedKey.read(key);
    List<SignedHead> kept = anchors == null ? List.of() : heads(anchors);
    FileVerification result = AuditLogFile.verify(InputFile.readable(file), trusted, kept);
    if (result.intact()) {
      intact(result);
      return ExitCode.DONE;
    }
    broken(result);
    return ExitCode.REFUSED;
  }

  /** An anchor file without a head would make the check look stricter than it is. */
  private static List<SignedHead> heads(Path file) throws IOException {
    List<SignedHead> heads = AnchorFile.read(InputFile.readable(file));
    if (heads.isEmpty()) {
      throw CommandFailed.usage("verify.no-heads", file.toString());
    }
    return heads;
  }

  private void intact(FileVerification result) {
    terminal.say("verify.intact", result.log().events(), result.log().heads().size());
    result
        .log()
        .heads()
        .forEach(head -> terminal.say("verify.chain", head.chain(), head.seq(), head.signedSeq()));
    if (key == null) {
      terminal.remark("verify.own-keys");
    }
  }

  private void broken(FileVerification result) {
    terminal.say("verify.broken");
    if (result.fault() != null) {
      terminal.say("verify.fault", result.line(), result.fault().text());
    }
    for (ChainBreak found : result.log().breaks()) {
      terminal.say("verify.break", found.chain(), found.seq(), found.kind().text());
      if (found.eventId() != null) {
        terminal.say("verify.event", found.eventId());
      }
    }
  }
}
