package org.sightline.app.problem;

import java.util.Set;
import java.util.TreeSet;
import org.sightline.problem.GovernanceException;

/** The address does not take this method. */
public final class MethodNotAllowed extends GovernanceException {

  private static final long serialVersionUID = 1L;

  private final transient Set<String> allowed;

  /** Names the methods that it takes. */
  public MethodNotAllowed(Set<String> allowed) {
    super(AppProblem.METHOD_NOT_ALLOWED);
    this.allowed = Set.copyOf(allowed);
  }

  /** The methods that the address takes, as the header {@code Allow} lists them. */
  public String allow() {
    return String.join(", ", new TreeSet<>(allowed));
  }
}
