package org.sightline.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Sends everything that the server logs, and everything that it prints, to the log file in the data
 * folder. The console is left to the few lines of {@link Console}.
 */
final class Logging {

  private Logging() {}

  /** Where the log lies in a data folder. */
  static Path file(Path dataFolder) {
    return dataFolder.resolve("log").resolve("sightline.log");
  }

  /**
   * Writes the logging configuration of this run and puts it into force.
   *
   * @return the configuration file, which Payara Micro wants to read again
   */
  static Path begin(RunFolder folder, Path dataFolder) {
    Path configuration = folder.path().resolve("logging.properties");
    try {
      Files.createDirectories(file(dataFolder).getParent());
      try (OutputStream out = Files.newOutputStream(configuration)) {
        properties(file(dataFolder)).store(out, null);
      }
    } catch (IOException e) {
      throw new RefusedToStart(StartConditions.unwritable(dataFolder, e), e);
    }
    Console.redirectPrinting();
    return configuration;
  }

  private static Properties properties(Path file) {
    Properties logging = new Properties();
    logging.setProperty("handlers", LogFile.class.getName());
    logging.setProperty(LogFile.PATH, file.toString());
    logging.setProperty(".level", "INFO");
    logging.setProperty(
        "java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s: %5$s%6$s%n");
    // Certificates of third parties in the store that came with the server have expired; printed
    // in full they would be most of the log, and nothing here trusts them.
    logging.setProperty("javax.enterprise.system.security.ssl.level", "SEVERE");
    logging.setProperty("javax.enterprise.system.tools.deployment.common.level", "WARNING");
    return logging;
  }
}
