import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The H2 store of a stopped server, opened as the server opens it. */
final class Store {

  private static final String FILE = "sightline.mv.db";
  private static final String OPTIONS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";

  private Store() {}

  static Connection open(Path data) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:h2:file:" + data.resolve("sightline") + OPTIONS, "sightline", "sightline");
  }

  /** A data folder with a copy of everything but the log. */
  static Path copy(Path from, Path to) throws IOException {
    try (var tree = Files.walk(from)) {
      for (Path path : tree.toList()) {
        Path relative = from.relativize(path);
        boolean log = relative.startsWith("log") || relative.toString().endsWith(".lock");
        if (Files.isDirectory(path) && !log) {
          Files.createDirectories(to.resolve(relative.toString()));
        } else if (Files.isRegularFile(path) && !log) {
          Files.copy(path, to.resolve(relative.toString()));
        }
      }
    }
    return to;
  }

  static double megabytes(Path data) throws IOException {
    return Files.size(data.resolve(FILE)) / 1024.0 / 1024.0;
  }
}
