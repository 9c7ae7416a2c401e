package org.sightline.hisp.performancegov;

import java.nio.charset.Charset;

/**
 * What checking a file found in it.
 *
 * @param charset encoding in which it was read
 * @param rowsRead rows with content, the header left out
 * @param rowsAccepted rows with which nothing is wrong
 * @param reports distinct quarterly reports
 * @param organizations distinct agencies
 * @param providers distinct providers
 * @param services distinct services
 * @param distributions questions that somebody answered, over all rows
 */
public record FileCounts(
    Charset charset,
    long rowsRead,
    long rowsAccepted,
    long reports,
    long organizations,
    long providers,
    long services,
    long distributions) {

  /** Nothing could be read. */
  static FileCounts none(Charset charset) {
    return new FileCounts(charset, 0, 0, 0, 0, 0, 0, 0);
  }

  /** Rows with which something is wrong. */
  public long rowsRejected() {
    return rowsRead - rowsAccepted;
  }
}
