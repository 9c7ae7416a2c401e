package org.sightline.ingest;

import java.nio.charset.Charset;

/**
 * What checking a file gave.
 *
 * @param charset the encoding in which it was read
 * @param rowsRead rows with content, the header left out
 * @param rowsAccepted rows with which nothing is wrong
 * @param warnings rows that are taken in with a remark
 */
public record ImportCounts(Charset charset, long rowsRead, long rowsAccepted, long warnings) {

  public ImportCounts {
    if (rowsRead < 0 || rowsAccepted < 0 || rowsAccepted > rowsRead || warnings < 0) {
      throw new IllegalArgumentException("rows: " + rowsRead + ", accepted: " + rowsAccepted);
    }
  }
}
