package org.sightline.ingest;

/**
 * What looking into a file gave; all zero before.
 *
 * @param rowsRead rows with content, the header left out
 * @param rowsAccepted rows with which nothing is wrong
 * @param warnings rows that are taken in with a remark
 * @param problems how many problems were found
 */
public record ImportResult(long rowsRead, long rowsAccepted, long warnings, long problems) {

  /** Rows with which something is wrong. */
  public long rowsRejected() {
    return rowsRead - rowsAccepted;
  }
}
