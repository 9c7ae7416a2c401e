package org.sightline.ingest;

import org.sightline.problem.ProblemType;

/** What can go wrong with an import before its file is looked into. */
public enum IngestProblem implements ProblemType {
  /** No such import within reach. */
  IMPORT_NOT_FOUND("import-not-found", 404),
  /** Nobody takes in this format. */
  UNKNOWN_IMPORT_FORMAT("unknown-import-format", 400),
  /** There is no encoding of this name. */
  UNKNOWN_CHARSET("unknown-charset", 400),
  /** There is no record of this identity for the file to belong to. */
  UNKNOWN_TARGET("unknown-target", 400);

  private final String slug;
  private final int status;

  IngestProblem(String slug, int status) {
    this.slug = slug;
    this.status = status;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public int status() {
    return status;
  }
}
