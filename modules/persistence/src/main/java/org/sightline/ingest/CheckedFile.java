package org.sightline.ingest;

/**
 * A file after its check.
 *
 * @param file the file as it arrived
 * @param counts what it holds
 * @param problems what is wrong with it
 */
record CheckedFile(SpooledFile file, ImportCounts counts, ProblemList problems) {

  /** The same file, with other problems. */
  CheckedFile with(ProblemList found) {
    return new CheckedFile(file, counts, found);
  }
}
