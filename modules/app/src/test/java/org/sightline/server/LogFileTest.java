package org.sightline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

  @Test
  void writesALineSoThatItSurvivesAKilledProcess(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("sightline.log");
    LogFile log = new LogFile(path);

    log.publish(new LogRecord(Level.INFO, "first"));

    assertThat(path).content().contains("first");
    log.close();
  }

  @Test
  void goesOnWhereTheProcessBeforeItEnded(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("sightline.log");
    Files.writeString(path, "before\n");

    LogFile log = new LogFile(path);
    log.publish(new LogRecord(Level.INFO, "after"));
    log.close();

    assertThat(path).content().startsWith("before").contains("after");
  }

  @Test
  void putsAsideWhatHasGrownAndKeepsTheLastFive(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("sightline.log");
    String large = "x".repeat(10_000_000);
    LogFile log = new LogFile(path);

    for (int file = 1; file <= 7; file++) {
      log.publish(new LogRecord(Level.INFO, "file " + file + " " + large));
    }
    log.publish(new LogRecord(Level.INFO, "the newest"));
    log.close();

    assertThat(path).content().contains("the newest").doesNotContain("file 7");
    assertThat(folder)
        .isDirectoryNotContaining(file -> file.toString().endsWith(".log.6"))
        .isDirectoryContaining(file -> file.toString().endsWith(".log.5"));
    assertThat(folder.resolve("sightline.log.1")).content().contains("file 7");
    assertThat(folder.resolve("sightline.log.5")).content().contains("file 3");
  }
}
