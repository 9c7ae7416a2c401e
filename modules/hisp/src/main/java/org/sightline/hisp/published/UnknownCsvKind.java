package org.sightline.hisp.published;

import org.sightline.problem.GovernanceException;

/** The address asks for a kind of CSV that there is not. */
public final class UnknownCsvKind extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Names what was asked for. */
  public UnknownCsvKind(String asked) {
    super(PublishedProblem.UNKNOWN_CSV_KIND, asked);
  }
}
