package org.sightline.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says about this node, checked.
 *
 * @param host address to listen on; all addresses when null
 * @param port HTTP port, 1 to 65535
 * @param dataFolder where the store, the keys and the log lie
 * @param secretsFolder where the signing keys lie
 * @param databaseUrl the database; null means H2 in the data folder
 * @param demo whether the demo data set belongs into the store
 */
record ServerSettings(
    @Nullable String host,
    int port,
    Path dataFolder,
    Path secretsFolder,
    @Nullable String databaseUrl,
    boolean demo) {

  /**
   * Reads the environment.
   *
   * @throws RefusedToStart when a value cannot be used; its message names the variable
   */
  static ServerSettings read(Map<String, String> environment, boolean demo) {
    String host = environment.getOrDefault("SIGHTLINE_HTTP_HOST", demo ? "127.0.0.1" : "");
    String url = environment.getOrDefault("SIGHTLINE_DB_URL", "");
    Path data = Path.of(environment.getOrDefault("SIGHTLINE_DATA_DIR", "data")).toAbsolutePath();
    requireZone(environment.getOrDefault("SIGHTLINE_ZONE", ""));
    requirePublicUrl(environment.getOrDefault("SIGHTLINE_PUBLIC_URL", ""));
    MailConditions.require(environment);
    return new ServerSettings(
        host.isBlank() ? null : host.strip(),
        port(environment.getOrDefault("SIGHTLINE_HTTP_PORT", "8080")),
        data,
        secrets(environment, data),
        url.isBlank() ? null : supported(url.strip()),
        demo);
  }

  /** Where a browser on this machine finds the product. */
  String address() {
    boolean everywhere = host == null || host.equals("0.0.0.0") || host.equals("::");
    String shown = everywhere ? "127.0.0.1" : String.valueOf(host);
    return "http://" + (shown.contains(":") ? "[" + shown + "]" : shown) + ":" + port + "/";
  }

  /** Whether other machines can reach it. */
  boolean beyondLoopback() {
    return host == null
        || !(host.startsWith("127.") || host.equals("localhost") || host.equals("::1"));
  }

  /** Where the signing keys lie: apart from the data, where the environment says so. */
  static Path secrets(Map<String, String> environment, Path dataFolder) {
    String elsewhere = environment.getOrDefault("SIGHTLINE_SECRETS_DIR", "");
    return elsewhere.isBlank()
        ? dataFolder.resolve("secrets")
        : Path.of(elsewhere.strip()).toAbsolutePath();
  }

  private static void requireZone(String zone) {
    try {
      if (!zone.isBlank()) {
        ZoneId.of(zone);
      }
    } catch (DateTimeException e) {
      throw new RefusedToStart(
          "SIGHTLINE_ZONE names no time zone: " + zone + ": write one like America/New_York", e);
    }
  }

  private static void requirePublicUrl(String url) {
    try {
      URI address = new URI(url);
      boolean web = List.of("http", "https").contains(String.valueOf(address.getScheme()));
      if (url.isBlank() || (web && address.getHost() != null)) {
        return;
      }
    } catch (URISyntaxException e) {
      throw new RefusedToStart(badPublicUrl(url), e);
    }
    throw new RefusedToStart(badPublicUrl(url), null);
  }

  private static String badPublicUrl(String url) {
    return "SIGHTLINE_PUBLIC_URL is no address: "
        + url
        + ": write one like https://sightline.example.gov/";
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text.strip());
      if (port >= 1 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw new RefusedToStart("SIGHTLINE_HTTP_PORT is not a number: " + text, e);
    }
    throw new RefusedToStart("SIGHTLINE_HTTP_PORT lies outside 1 to 65535: " + text, null);
  }

  private static String supported(String url) {
    String start = url.toLowerCase(Locale.ROOT);
    if (start.startsWith("jdbc:postgresql:") || start.startsWith("jdbc:h2:")) {
      return url;
    }
    throw new RefusedToStart(
        "SIGHTLINE_DB_URL must begin with jdbc:postgresql: (or be unset for H2)", null);
  }
}
