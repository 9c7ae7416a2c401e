package org.sightline.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sightline.audit.chain.AnchorFile;
import org.sightline.audit.chain.SignedHead;

/** The signed heads beside the key, outside the database: they tell of one that was set back. */
@ApplicationScoped
class Anchors {

  private Path file;

  protected Anchors() {}

  @Inject
  Anchors(
      @ConfigProperty(name = "sightline.secrets.dir") Optional<String> secrets,
      @ConfigProperty(name = "sightline.data.dir") String data) {
    this(secrets.map(Path::of).orElse(Path.of(data, "secrets")));
  }

  Anchors(Path folder) {
    this.file = folder.resolve("audit-anchors.jsonl");
  }

  /** The heads on file; none before the first was kept. */
  List<SignedHead> read() {
    try {
      return Files.exists(file) ? AnchorFile.read(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds heads; synchronized because two signatures may end at the same moment. */
  synchronized void keep(List<SignedHead> heads) {
    if (heads.isEmpty()) {
      return;
    }
    try {
      AnchorFile.append(file, heads);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
