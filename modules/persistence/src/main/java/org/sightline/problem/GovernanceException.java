package org.sightline.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sightline.message.Text;

/**
 * The root of the product's exceptions: a kind of problem and the data that fill its sentence. It
 * is unchecked and rolls the transaction back.
 */
public abstract class GovernanceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemType type;
  private final transient List<Object> args;

  /**
   * @param type the kind of problem
   * @param args what fills the places of its {@code detail} sentence; no element is null
   */
  protected GovernanceException(ProblemType type, Object... args) {
    super(Objects.requireNonNull(type, "type").slug());
    this.type = type;
    this.args = List.of(args);
  }

  /** The kind of problem. */
  public ProblemType type() {
    return type;
  }

  /**
   * What a program may want to know besides, as extension members of the problem document (RFC
   * 9457, section 3.2): codes and numbers, never sentences. Empty unless a kind of problem says
   * more.
   *
   * @return by name a {@code String}, an {@code Integer} or {@code Long}, or a {@code List} of
   *     texts
   */
  public Map<String, Object> members() {
    return Map.of();
  }

  /**
   * After how long the same call may succeed (RFC 9110, section 10.2.3); empty where waiting does
   * not help.
   */
  public Optional<Duration> retryAfter() {
    return Optional.empty();
  }

  /**
   * The part of the sent record that is at fault, as a JSON pointer (RFC 6901); empty where no part
   * alone is.
   */
  public Optional<String> pointer() {
    return Optional.empty();
  }

  /** What happened, for the person it happened to. */
  public Text detail() {
    return new Text(type.bundle(), type.slug() + ".detail", args);
  }
}
