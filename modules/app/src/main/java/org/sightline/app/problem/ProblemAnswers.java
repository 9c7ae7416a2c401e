package org.sightline.app.problem;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import org.sightline.app.signin.RequestId;
import org.sightline.persistence.StorageProblem;
import org.sightline.persistence.StoreFailure;
import org.sightline.problem.GovernanceException;
import org.sightline.problem.ProblemType;
import org.sightline.rest.RequestLanguage;

/**
 * Answers every exception of a resource with a problem document. One that nobody foresaw is logged
 * with the identity of its request, and the answer says no more than that identity.
 */
@Provider
public class ProblemAnswers implements ExceptionMapper<Throwable> {

  private static final System.Logger LOGGER = System.getLogger(ProblemAnswers.class.getName());

  @Context private HttpServletRequest request;
  @Inject private BodyProblems bodies;

  @Override
  public Response toResponse(Throwable failure) {
    Problem problem = problem(failure);
    if (problem.type().status() >= 500) {
      LOGGER.log(System.Logger.Level.ERROR, "Request " + RequestId.of(request), failure);
    }
    Response.ResponseBuilder answer =
        Response.status(problem.type().status())
            .type(ProblemWriter.MEDIA_TYPE)
            .entity(problem.json(RequestLanguage.of(request), RequestId.of(request)).toString());
    problem.headers().forEach(answer::header);
    return answer.build();
  }

  private Problem problem(Throwable failure) {
    // First: what reads parameters wraps a refusal of ours into an exception of its own.
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof GovernanceException refusal) {
        return Problem.of(refusal);
      }
    }
    return ofOthers(failure);
  }

  private Problem ofOthers(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Optional<ProblemType> ofStore = ofStore(cause);
      if (ofStore.isPresent()) {
        return Problem.of(ofStore.get());
      }
      if (bodies.knows(cause)) {
        return bodies.problem(cause);
      }
      if (cause instanceof WebApplicationException answered) {
        return answered(answered.getResponse());
      }
    }
    return Problem.of(AppProblem.INTERNAL);
  }

  private static Optional<ProblemType> ofStore(Throwable cause) {
    if (cause instanceof OptimisticLockException) {
      return Optional.of(StorageProblem.STALE_VERSION);
    }
    if (cause instanceof StoreFailure || cause instanceof SQLTransientException) {
      return Optional.of(AppProblem.UNAVAILABLE);
    }
    return cause instanceof SQLException refused && breaksConstraint(refused)
        ? Optional.of(AppProblem.CONFLICT)
        : Optional.empty();
  }

  private static Problem answered(Response answer) {
    Problem problem = Problem.of(AppProblem.of(answer.getStatus()));
    String allowed = answer.getHeaderString(HttpHeaders.ALLOW);
    return allowed == null ? problem : problem.with(HttpHeaders.ALLOW, allowed);
  }

  /** Class 23 of the SQL states; PostgreSQL's driver has no exception of its own for it. */
  private static boolean breaksConstraint(SQLException refused) {
    return String.valueOf(refused.getSQLState()).startsWith("23");
  }
}
