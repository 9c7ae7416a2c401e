package org.sightline.app.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.chain.CanonicalJson;

/** What the data folder tells: the room on its disk, and the note that a backup has left. */
@ApplicationScoped
class DataFolder {

  private Path folder;

  protected DataFolder() {}

  @Inject
  DataFolder(@ConfigProperty(name = "sightline.data.dir") String folder) {
    this.folder = Path.of(folder);
  }

  NodeHealth.Disk disk() {
    try {
      FileStore disk = Files.getFileStore(folder);
      return new NodeHealth.Disk(disk.getUsableSpace(), disk.getTotalSpace());
    } catch (IOException e) {
      return new NodeHealth.Disk(null, null);
    }
  }

  /** The note that {@code sightline backup} writes; empty where there is none that can be read. */
  Optional<NodeHealth.Backup> lastBackup() {
    Path note = folder.resolve("last-backup.json");
    try {
      return Files.exists(note) ? Optional.of(backup(Files.readString(note))) : Optional.empty();
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static NodeHealth.Backup backup(String text) {
    Map<String, @Nullable Object> fields = CanonicalJson.parseObject(text.strip());
    return new NodeHealth.Backup(
        Instant.parse(String.valueOf(fields.get("at"))),
        String.valueOf(fields.get("folder")),
        fields.get("bytes") instanceof Long bytes ? bytes : 0,
        Boolean.TRUE.equals(fields.get("auditIntact")));
  }
}
