package org.sightline.app.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.sightline.app.signin.RequestId;
import org.sightline.problem.GovernanceException;
import org.sightline.rest.RequestLanguage;

/** Answers with a problem document where no resource is there to do it. */
@ApplicationScoped
public class ProblemWriter {

  static final String MEDIA_TYPE = "application/problem+json";

  /** Writes the answer to a request that was refused. */
  public void write(
      GovernanceException refusal, HttpServletRequest request, HttpServletResponse response) {
    write(Problem.of(refusal), request, response);
  }

  void write(Problem problem, HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(problem.type().status());
    problem.headers().forEach(response::setHeader);
    response.setContentType(MEDIA_TYPE);
    byte[] body =
        problem
            .json(RequestLanguage.of(request), RequestId.of(request))
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    response.setContentLength(body.length);
    try {
      response.getOutputStream().write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
