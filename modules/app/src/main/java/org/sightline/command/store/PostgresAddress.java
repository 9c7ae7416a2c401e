package org.sightline.command.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JDBC address of PostgreSQL as the environment of its own programs, which know no JDBC. A
 * password stands in the environment only, never among the arguments.
 *
 * @param url the JDBC address
 * @param environment variables such as {@code PGHOST}
 */
record PostgresAddress(String url, Map<String, String> environment) {

  private static final Pattern ADDRESS =
      Pattern.compile("jdbc:postgresql:(?://([^/?]*)/?)?([^?]*)(?:\\?(.*))?");
  private static final Map<String, String> PARAMETERS =
      Map.of(
          "user", "PGUSER",
          "password", "PGPASSWORD",
          "sslmode", "PGSSLMODE",
          "sslrootcert", "PGSSLROOTCERT",
          "sslcert", "PGSSLCERT",
          "sslkey", "PGSSLKEY");

  PostgresAddress {
    environment = new TreeMap<>(environment);
  }

  static PostgresAddress of(String url, StoreSettings settings) {
    Matcher address = ADDRESS.matcher(url);
    if (!address.matches()) {
      throw StoreFailure.refused("settings.database", "SIGHTLINE_DB_URL");
    }
    Map<String, String> environment = new TreeMap<>();
    environment.put("PGUSER", settings.user());
    environment.put("PGPASSWORD", settings.password());
    String servers = address.group(1) == null ? "" : address.group(1);
    servers(servers.isBlank() ? "localhost" : servers, environment);
    parameters(address.group(3) == null ? "" : address.group(3), environment);
    String name = decoded(address.group(2));
    environment.put("PGDATABASE", name.isBlank() ? settings.user() : name);
    return new PostgresAddress(url, environment);
  }

  private static void servers(String servers, Map<String, String> environment) {
    List<String> hosts = new ArrayList<>();
    List<String> ports = new ArrayList<>();
    for (String server : servers.split(",")) {
      int colon = server.lastIndexOf(':');
      boolean withPort = colon > server.lastIndexOf(']') && colon >= 0;
      String host = withPort ? server.substring(0, colon) : server;
      hosts.add(host.replaceAll("[\\[\\]]", ""));
      ports.add(withPort ? server.substring(colon + 1) : "5432");
    }
    environment.put("PGHOST", String.join(",", hosts));
    environment.put("PGPORT", String.join(",", ports));
  }

  private static void parameters(String query, Map<String, String> environment) {
    for (String parameter : query.split("&")) {
      int equals = parameter.indexOf('=');
      String variable = equals < 0 ? null : PARAMETERS.get(parameter.substring(0, equals));
      if (variable != null) {
        environment.put(variable, decoded(parameter.substring(equals + 1)));
      }
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
