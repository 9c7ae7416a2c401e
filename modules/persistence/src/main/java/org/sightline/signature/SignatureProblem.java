package org.sightline.signature;

import org.sightline.problem.ProblemType;

/** What can go wrong with signing. */
public enum SignatureProblem implements ProblemType {
  /** No person is behind the account. */
  SIGNATURE_REFUSED("signature-refused", 403);

  private final String slug;
  private final int status;

  SignatureProblem(String slug, int status) {
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
