package org.sightline.ingest;

import org.sightline.problem.GovernanceException;

/** There is no encoding of this name. */
public final class UnknownCharset extends GovernanceException {

  private static final long serialVersionUID = 1L;

  /** Names what was asked for. */
  public UnknownCharset(String name) {
    super(IngestProblem.UNKNOWN_CHARSET, name);
  }
}
