package org.sightline.app.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.sightline.message.Text;

/** Turns what readers and validators of bodies throw into problems that point at the part. */
@ApplicationScoped
class BodyProblems {

  boolean knows(Throwable failure) {
    return failure instanceof ConstraintViolationException
        || failure instanceof JsonbException
        || failure instanceof JsonException;
  }

  Problem problem(Throwable failure) {
    return failure instanceof ConstraintViolationException invalid
        ? new Problem(
            AppProblem.INVALID,
            Text.of(AppProblem.class, "invalid.detail"),
            invalid.getConstraintViolations().stream().map(BodyProblems::violation).toList())
        : Problem.of(AppProblem.BAD_REQUEST);
  }

  private static Violation violation(ConstraintViolation<?> violation) {
    List<String> path =
        java.util.stream.StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
            .skip(2)
            .map(
                node ->
                    node.getIndex() == null
                        ? node.getName()
                        : node.getIndex() + "/" + node.getName())
            .toList();
    return new Violation(
        "/" + String.join("/", path),
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName(),
        Text.of(AppProblem.class, "invalid.entry", violation.getMessage()));
  }
}
