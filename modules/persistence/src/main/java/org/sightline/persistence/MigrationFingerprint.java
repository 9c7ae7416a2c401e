package org.sightline.persistence;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.sightline.audit.chain.Sha256;

/**
 * Which migrations a build brings, and which a store has seen last. Where the two are equal there
 * is nothing to migrate, and a start need not ask module by module.
 */
final class MigrationFingerprint {

  private static final String TABLE = "migration_fingerprint";

  private MigrationFingerprint() {}

  /**
   * The fingerprint of the migrations that lie in the modules' jars: names, sizes and checksums, as
   * 64 hexadecimal digits.
   *
   * @param folders the folders of migrations; one that is missing counts as empty
   * @return empty where one of them does not lie in a jar, as while developing: what is edited
   *     there is always looked at
   */
  static Optional<String> packaged(ClassLoader loader, List<String> folders) {
    TreeSet<String> entries = new TreeSet<>();
    for (String folder : folders) {
      URL url = loader.getResource(folder);
      if (url == null) {
        continue;
      }
      if (!"jar".equals(url.getProtocol())) {
        return Optional.empty();
      }
      entries.addAll(entries(url, folder + "/"));
    }
    return Optional.of(Sha256.of(String.join("\n", entries)));
  }

  /** What the store has recorded; empty in a store that has no record of it yet. */
  static Optional<String> recorded(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection();
        ResultSet tables =
            connection.getMetaData().getTables(null, connection.getSchema(), TABLE, null)) {
      return tables.next() ? read(connection) : Optional.empty();
    }
  }

  /** Records what was run. */
  static void record(DataSource source, String fingerprint) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement update =
            connection.prepareStatement("update migration_fingerprint set fingerprint = ?")) {
      update.setString(1, fingerprint);
      update.executeUpdate();
    }
  }

  private static Optional<String> read(Connection connection) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement("select fingerprint from migration_fingerprint");
        ResultSet row = query.executeQuery()) {
      return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
    }
  }

  private static List<String> entries(URL url, String folder) {
    try {
      URLConnection connection = url.openConnection();
      connection.setUseCaches(false);
      try (JarFile jar = ((JarURLConnection) connection).getJarFile()) {
        return jar.stream()
            .filter(entry -> entry.getName().startsWith(folder) && !entry.isDirectory())
            .map(entry -> entry.getName() + " " + entry.getSize() + " " + entry.getCrc())
            .collect(Collectors.toList());
      }
    } catch (IOException e) {
      throw new IllegalStateException("The migrations in " + url + " cannot be read", e);
    }
  }
}
