package org.sightline.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The one place that the server logs to: a file that is put aside when it has grown, of which the
 * last few are kept. While the server starts it also remembers the failures that went by, because
 * Payara Micro logs why an application was not deployed and tells nobody.
 *
 * <p>Public only because the log manager makes it, by the name in the logging configuration.
 */
public final class LogFile extends Handler {

  /** The property of the logging configuration that holds the path. */
  static final String PATH = LogFile.class.getName() + ".path";

  private static final long LIMIT_IN_BYTES = 10_000_000;
  private static final int KEPT = 5;
  private static final int REMEMBERED = 50;

  private static final List<Throwable> FAILURES = new ArrayList<>();
  private static boolean starting = true;

  private final Path path;
  private @Nullable OutputStream out;
  private long written;

  /** Opens the file that the logging configuration names. */
  public LogFile() throws IOException {
    this(Path.of(LogManager.getLogManager().getProperty(PATH)));
  }

  LogFile(Path path) throws IOException {
    this.path = path;
    setFormatter(new SimpleFormatter());
    open();
  }

  /** What failed since the process began, oldest first. */
  static List<Throwable> failures() {
    synchronized (FAILURES) {
      return List.copyOf(FAILURES);
    }
  }

  /** From now on failures are those of requests: they are logged and not remembered. */
  static void started() {
    synchronized (FAILURES) {
      starting = false;
      FAILURES.clear();
    }
  }

  @Override
  public synchronized void publish(LogRecord entry) {
    if (!isLoggable(entry) || out == null) {
      return;
    }
    remember(entry.getThrown());
    try {
      write(getFormatter().format(entry).getBytes(StandardCharsets.UTF_8), out);
    } catch (IOException e) {
      reportError("The log file cannot be written: " + path, e, ErrorManager.WRITE_FAILURE);
    }
  }

  private void write(byte[] line, OutputStream to) throws IOException {
    to.write(line);
    written += line.length;
    if (written > LIMIT_IN_BYTES) {
      putAside();
    }
  }

  @Override
  public void flush() {
    // Nothing is held back: a line that was logged survives a killed process.
  }

  @Override
  public synchronized void close() {
    try {
      if (out != null) {
        out.close();
      }
    } catch (IOException e) {
      reportError("The log file cannot be closed: " + path, e, ErrorManager.CLOSE_FAILURE);
    }
    out = null;
  }

  private static void remember(@Nullable Throwable failure) {
    synchronized (FAILURES) {
      if (failure != null && starting && FAILURES.size() < REMEMBERED) {
        FAILURES.add(failure);
      }
    }
  }

  private void open() throws IOException {
    out = Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    written = Files.size(path);
  }

  private void putAside() throws IOException {
    close();
    for (int number = KEPT - 1; number >= 1; number--) {
      Path older = aside(number);
      if (Files.exists(older)) {
        Files.move(older, aside(number + 1), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.move(path, aside(1), StandardCopyOption.REPLACE_EXISTING);
    open();
  }

  private Path aside(int number) {
    return path.resolveSibling(path.getFileName() + "." + number);
  }
}
