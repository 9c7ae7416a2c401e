package org.sightline.ingest;

/** A load found that the store does not take the file; everything it had written rolls back. */
public final class ImportRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemList problems;

  /**
   * @param problems why, by row
   */
  public ImportRefused(ProblemList problems) {
    super("Refused with " + problems.total() + " problems");
    this.problems = problems;
  }

  ProblemList problems() {
    return problems;
  }
}
