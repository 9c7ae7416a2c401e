package org.sightline.app.problem;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.sightline.app.signin.RequestId;
import org.sightline.problem.GovernanceException;

/**
 * Where the server sends every error: programs get a problem document, people the error page. The
 * server's own error pages, which name the product it is made of, never show.
 */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final System.Logger LOGGER = System.getLogger(ErrorServlet.class.getName());

  /** What Faces throws for a form whose page is gone; by name, since Faces stays in the pages. */
  private static final String EXPIRED = "jakarta.faces.application.ViewExpiredException";

  @Inject private transient ProblemWriter problems;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Problem problem = problem(request);
    String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    response.setStatus(problem.type().status());
    if (address.endsWith(".xhtml") || address.equals("/")) {
      request.setAttribute("problemDetail", problem.detail());
      request.setAttribute("requestId", RequestId.of(request));
      PlainRequest.show(problem.type(), request, response);
    } else {
      problems.write(problem, request, response);
    }
  }

  private static Problem problem(HttpServletRequest request) {
    Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (thrown instanceof Throwable failure) {
      return known(failure).orElseGet(() -> unknown(failure, request));
    }
    return Problem.of(
        thrown == null
            ? AppProblem.of(status instanceof Integer code ? code : 404)
            : AppProblem.INTERNAL);
  }

  /** What is no fault of ours, wherever it stands among the causes. */
  private static Optional<Problem> known(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof GovernanceException refusal) {
        return Optional.of(Problem.of(refusal));
      }
      if (cause.getClass().getName().equals(EXPIRED)) {
        return Optional.of(Problem.of(AppProblem.PAGE_EXPIRED));
      }
    }
    return Optional.empty();
  }

  private static Problem unknown(Throwable failure, HttpServletRequest request) {
    LOGGER.log(System.Logger.Level.ERROR, "Request " + RequestId.of(request), failure);
    return Problem.of(AppProblem.INTERNAL);
  }
}
