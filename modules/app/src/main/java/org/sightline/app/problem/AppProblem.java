package org.sightline.app.problem;

import java.util.Arrays;
import java.util.stream.Stream;
import org.sightline.problem.ProblemType;
import org.sightline.security.SecurityProblem;

/** What can go wrong at the boundary, before or around any façade. */
enum AppProblem implements ProblemType {
  /** The request cannot be read. */
  BAD_REQUEST("bad-request", 400),
  /** A parameter of the address cannot be read. */
  BAD_PARAMETER("bad-parameter", 400),
  /** There is nothing at this address, or nothing that the caller may see. */
  NOT_FOUND("not-found", 404),
  /** The address does not take this method. */
  METHOD_NOT_ALLOWED("method-not-allowed", 405),
  /** The answer is not to be had in this format. */
  NOT_ACCEPTABLE("not-acceptable", 406),
  /** The request asks for a host that this installation is not. */
  MISDIRECTED("misdirected", 421),
  /** The body has a format that is not taken here. */
  UNSUPPORTED_FORMAT("unsupported-format", 415),
  /** The body is larger than is taken here. */
  TOO_LARGE("too-large", 413),
  /** The body is readable, and its content does not do. */
  INVALID("invalid", 422),
  /** Two writers met at the same record. */
  CONFLICT("conflict", 409),
  /** A form was sent from a page that was open for too long. */
  PAGE_EXPIRED("page-expired", 409),
  /** A fault of ours. */
  INTERNAL("internal", 500),
  /** A resource that we need does not answer. */
  UNAVAILABLE("unavailable", 503);

  private final String slug;
  private final int status;

  AppProblem(String slug, int status) {
    this.slug = slug;
    this.status = status;
  }

  /** The problem of a status that some part of the server has set. */
  static ProblemType of(int status) {
    return Stream.<ProblemType>concat(
            Arrays.stream(values()), Arrays.stream(SecurityProblem.values()))
        .filter(problem -> problem.status() == status)
        .findFirst()
        .orElse(status < 500 ? BAD_REQUEST : INTERNAL);
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
