package org.sightline.command.store;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the store of this installation lies, by the same variables as the server's.
 *
 * @param dataFolder the data folder, absolute
 * @param secretsFolder the folder of the keys that sign the audit trail, absolute
 * @param databaseUrl the database; null means H2 in the data folder
 * @param user user of the database
 * @param password its password
 */
public record StoreSettings(
    Path dataFolder,
    Path secretsFolder,
    @Nullable String databaseUrl,
    String user,
    String password) {

  /**
   * Reads the environment.
   *
   * @throws StoreFailure when the database is one that cannot be backed up here
   */
  public static StoreSettings of(Map<String, String> environment) {
    Path data = Path.of(environment.getOrDefault("SIGHTLINE_DATA_DIR", "data")).toAbsolutePath();
    String elsewhere = environment.getOrDefault("SIGHTLINE_SECRETS_DIR", "");
    String url = environment.getOrDefault("SIGHTLINE_DB_URL", "").strip();
    if (!url.isEmpty() && !url.startsWith("jdbc:postgresql:")) {
      throw StoreFailure.refused("settings.database", "SIGHTLINE_DB_URL");
    }
    return new StoreSettings(
        data.normalize(),
        elsewhere.isBlank()
            ? data.resolve("secrets").normalize()
            : Path.of(elsewhere.strip()).toAbsolutePath().normalize(),
        url.isEmpty() ? null : url,
        environment.getOrDefault("SIGHTLINE_DB_USER", "sightline"),
        environment.getOrDefault("SIGHTLINE_DB_PASSWORD", "sightline"));
  }

  Path spool() {
    return dataFolder.resolve("spool");
  }

  /** The note of the last backup, which the running server shows to its administrators. */
  Path lastBackup() {
    return dataFolder.resolve("last-backup.json");
  }
}
