package org.sightline.app.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sightline.app.signin.RequestId;
import org.sightline.problem.GovernanceException;

/**
 * Answers the refusal of a page before the server sees it, which would log it with its whole trace
 * as if it were a fault: that somebody may not see a record is no news.
 */
@WebFilter(urlPatterns = "*.xhtml")
public class PageRefusals extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final int FIRST_FAULT = 500;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException e) {
      GovernanceException refusal = refusal(e);
      if (refusal == null || refusal.type().status() >= FIRST_FAULT || response.isCommitted()) {
        throw e;
      }
      answer(Problem.of(refusal), request, response);
    }
  }

  /** Shows the error page with what was refused. */
  static void answer(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.resetBuffer();
    response.setStatus(problem.type().status());
    request.setAttribute("problemDetail", problem.detail());
    request.setAttribute("requestId", RequestId.of(request));
    PlainRequest.show(problem.type(), request, response);
  }

  private static @Nullable GovernanceException refusal(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof GovernanceException found) {
        return found;
      }
    }
    return null;
  }
}
