package org.sightline.problem;

/**
 * One kind of problem, as RFC 9457 understands it. Each module lists its own in one enum; each has
 * a page of the same name in {@code docs/problems}.
 */
public interface ProblemType {

  /** The name in addresses and keys: lower case, words joined by hyphens. */
  String slug();

  /** The HTTP status that goes with it, 400 to 599. */
  int status();

  /**
   * Where its {@code <slug>.title}, {@code .detail} and {@code .cure} stand: the base name of a
   * message bundle.
   */
  default String bundle() {
    return getClass().getPackageName() + ".messages";
  }
}
