package org.sightline.server;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads from the failures of a start what the operator can do. */
final class Diagnosis {

  /** H2's codes for a file that is corrupted, is none of its own, or ends too early. */
  private static final Set<Integer> DAMAGED = Set.of(90028, 90030, 90031, 90048);

  private Diagnosis() {}

  /** One line: what is wrong, and the cure where there is one. */
  static String of(List<Throwable> failures, Path dataFolder) {
    List<Throwable> causes = failures.stream().flatMap(Diagnosis::chain).toList();
    return causes.stream()
        .map(cause -> known(cause, dataFolder))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> unknown(causes, dataFolder));
  }

  private static Optional<String> known(Throwable cause, Path dataFolder) {
    if (firstLine(cause).contains("already in use") && cause instanceof SQLException) {
      return Optional.of(StartConditions.inUse(dataFolder));
    }
    if (isDamage(cause)) {
      return Optional.of(StartConditions.damaged(dataFolder));
    }
    return cause instanceof SQLException database ? ofDatabase(database) : Optional.empty();
  }

  /** A file that was cut is told by H2's storage without a code of the database. */
  private static boolean isDamage(Throwable cause) {
    return cause.getClass().getName().equals("org.h2.mvstore.MVStoreException")
        || (cause instanceof SQLException store && DAMAGED.contains(store.getErrorCode()));
  }

  /** By the SQL states that PostgreSQL and H2 share. */
  private static Optional<String> ofDatabase(SQLException failure) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    String cure =
        switch (state) {
          case "28000", "28P01" -> "correct SIGHTLINE_DB_USER and SIGHTLINE_DB_PASSWORD";
          case "3D000" -> "create the database, or correct SIGHTLINE_DB_URL";
          case "42501" -> "let the user of SIGHTLINE_DB_USER create tables";
          case "53300" -> "raise the number of connections that the database allows";
          default -> state.startsWith("08") ? "start it, or correct SIGHTLINE_DB_URL" : "";
        };
    return cure.isEmpty()
        ? Optional.empty()
        : Optional.of("the database refuses (" + firstLine(failure) + "): " + cure);
  }

  private static String unknown(List<Throwable> causes, Path dataFolder) {
    String what = causes.isEmpty() ? "" : " (" + firstLine(causes.get(causes.size() - 1)) + ")";
    return "the application was not deployed"
        + what
        + ": the whole reason stands in "
        + Logging.file(dataFolder);
  }

  /** The failure and what caused it, outermost first. */
  private static Stream<Throwable> chain(Throwable failure) {
    Set<Throwable> chain = new LinkedHashSet<>();
    @Nullable Throwable next = failure;
    while (next != null && chain.add(next)) {
      next = next.getCause();
    }
    return chain.stream();
  }

  private static String firstLine(Throwable failure) {
    String message = failure.getMessage();
    return message == null || message.isBlank()
        ? failure.getClass().getSimpleName()
        : message.strip().lines().findFirst().orElse("");
  }
}
