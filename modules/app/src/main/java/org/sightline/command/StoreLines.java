package org.sightline.command;

import org.sightline.command.store.Manifest;

/** What a backup holds, for its reader. */
final class StoreLines {

  private StoreLines() {}

  static void print(Terminal terminal, Manifest manifest) {
    terminal.say(
        "store.holds",
        manifest.database(),
        manifest.rows().size(),
        manifest.totalRows(),
        manifest.totalBytes(),
        manifest.product(),
        manifest.createdAt().toString());
    manifest
        .heads()
        .forEach(head -> terminal.say("verify.chain", head.chain(), head.seq(), head.signedSeq()));
  }
}
