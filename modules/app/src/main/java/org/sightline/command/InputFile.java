package org.sightline.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that the reader named. */
final class InputFile {

  private InputFile() {}

  /**
   * The same file, known to be one that can be read.
   *
   * @throws IOException when it is not there, is a folder, or may not be read
   */
  static Path readable(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (!Files.isRegularFile(file)) {
      throw CommandFailed.failed("error.not-a-file", file.toString());
    }
    if (!Files.isReadable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    return file;
  }
}
