package org.sightline.ingest;

/**
 * What looking into a file gave; all zero before.
 *
 * @param rowsRead rows with content, the header left out
 * @param rowsAccepted rows that were taken in, or would be in a dry run; none of a refused file
 * @param warnings rows that are taken in with a remark
 * @param problems how many problems were found
 */
public record ImportResult(long rowsRead, long rowsAccepted, long warnings, long problems) {

  /** Rows that were not taken in; all of a refused file. */
  public long rowsRejected() {
    return rowsRead - rowsAccepted;
  }
}
