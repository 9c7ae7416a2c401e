package org.sightline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file as it arrived, on disk and not yet looked into.
 *
 * @param path where it lies
 * @param announcedLength length that the sender announced, or that arrived where that is more, in
 *     bytes; −1 where nobody knows, {@link Long#MAX_VALUE} where the transfer broke off
 */
public record SpooledFile(Path path, long announcedLength) {

  public SpooledFile {
    Objects.requireNonNull(path, "path");
  }

  /**
   * Whether it is worth reading as CSV: complete, not empty, not too large, and text by its first
   * bytes. Reads no more than those.
   *
   * <p>A file cut exactly between two records is seen only here, by the announced length.
   *
   * @param maxBytes largest size allowed
   * @param problems takes what is wrong
   */
  public boolean isReadableCsv(long maxBytes, ProblemList problems) throws IOException {
    long size = Files.size(path);
    if (size > maxBytes) {
      problems.add(ImportProblem.FILE_TOO_LARGE.at(0, "", "", sizeAtSender(size), maxBytes));
    } else if (announcedLength == Long.MAX_VALUE) {
      problems.add(ImportProblem.BROKEN_OFF.at(0, "", "", size));
    } else if (size < announcedLength) {
      problems.add(ImportProblem.SHORTER_THAN_ANNOUNCED.at(0, "", "", size, announcedLength));
    } else if (size == 0) {
      problems.add(ImportProblem.EMPTY_FILE.at(0, "", ""));
    } else {
      return Signature.isText(path, problems);
    }
    return false;
  }

  /** Of a file that is too large only so much is kept that this is seen. */
  private long sizeAtSender(long kept) {
    return announcedLength == Long.MAX_VALUE ? kept : Math.max(kept, announcedLength);
  }
}
