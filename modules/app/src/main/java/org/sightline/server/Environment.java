package org.sightline.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Hands the settings on to the application, which reads them as configuration properties. */
final class Environment {

  // Committed is written; the pool closes the store, not H2 behind its back while requests end.
  private static final String H2_OPTIONS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
          + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=30000";

  private static final List<String> POSTGRESQL_OPTIONS =
      List.of("stringtype=unspecified", "reWriteBatchedInserts=true");

  private static final int PATIENCE_IN_MILLISECONDS = 180_000;
  private static final int STEP_IN_MILLISECONDS = 50;

  private Environment() {}

  static void apply(ServerSettings settings, Map<String, String> environment) {
    System.setProperty("sightline.data.dir", settings.dataFolder().toString());
    if (settings.host() != null) {
      System.setProperty("sightline.http.host", settings.host());
    }
    System.setProperty("sightline.demo", Boolean.toString(settings.demo()));
    String given = settings.databaseUrl();
    applyDatabase(given == null ? embedded(settings) : withOptions(given), environment);
  }

  private static void applyDatabase(String url, Map<String, String> environment) {
    System.setProperty("sightline.db.url", url);
    System.setProperty("sightline.db.class", driver(url));
    System.setProperty(
        "sightline.db.user", environment.getOrDefault("SIGHTLINE_DB_USER", "sightline"));
    // The file of the embedded store is protected by the rights of the data folder, not by this;
    // it is not empty because the configuration takes an empty value for a missing one.
    System.setProperty(
        "sightline.db.password", environment.getOrDefault("SIGHTLINE_DB_PASSWORD", "sightline"));
  }

  /** Offers a random password for the first account of an empty store. */
  static String offerAdminPassword() {
    String password = Passwords.random();
    System.setProperty("sightline.admin.password", password);
    return password;
  }

  /** Hands over the password of the demo's accounts, which the application makes. */
  static void offerDemoPassword(String password) {
    System.setProperty("sightline.demo.password", password);
  }

  /**
   * Waits until the application has made the accounts of the demo, which takes some seconds.
   *
   * @return a line for each
   * @throws RefusedToStart when they are not there after minutes
   */
  static List<String> awaitDemoAccounts() {
    for (int waited = 0; waited < PATIENCE_IN_MILLISECONDS; waited += STEP_IN_MILLISECONDS) {
      String lines = System.getProperty("sightline.demo.accounts");
      if (lines != null) {
        return lines.lines().toList();
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(STEP_IN_MILLISECONDS));
    }
    throw new RefusedToStart("the accounts of the demo could not be made; the log says why", null);
  }

  /** Whether the application has made its first account with the password that was offered. */
  static boolean adminWasMade() {
    return Boolean.getBoolean("sightline.admin.made");
  }

  private static String embedded(ServerSettings settings) {
    return "jdbc:h2:file:" + settings.dataFolder().resolve("sightline") + H2_OPTIONS;
  }

  /**
   * PostgreSQL takes a missing UUID, and text for a JSON column, only where the type of a text is
   * left to it; and rows are stored in bundles. What the operator has set is kept.
   */
  private static String withOptions(String url) {
    String whole = url;
    for (String option : POSTGRESQL_OPTIONS) {
      String name = option.substring(0, option.indexOf('=') + 1);
      if (driver(url).startsWith("org.postgresql.") && !url.contains(name)) {
        whole += (whole.contains("?") ? "&" : "?") + option;
      }
    }
    return whole;
  }

  private static String driver(String url) {
    return url.toLowerCase(Locale.ROOT).startsWith("jdbc:h2:")
        ? "org.sightline.persistence.EmbeddedDataSource"
        : "org.postgresql.ds.PGSimpleDataSource";
  }
}
