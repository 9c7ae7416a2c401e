package org.sightline.app.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The few paths that answer without anybody having signed in; everything else is closed. */
@ApplicationScoped
class OpenPaths {

  private static final List<String> EXACT =
      List.of(
          "/login.xhtml",
          "/error.xhtml",
          "/health/live",
          "/health/ready",
          "/csp-report",
          "/favicon.ico",
          "/robots.txt");
  private static final List<String> BELOW =
      List.of("/public/", "/api/v1/public/", "/problems/", "/jakarta.faces.resource/");

  private List<String> exact;
  private List<String> further;

  protected OpenPaths() {}

  /**
   * @param further paths that a test adds, such as the one over which tests run in the container
   */
  @Inject
  OpenPaths(@ConfigProperty(name = "sightline.open.paths") Optional<String> further) {
    this.further = further.stream().flatMap(list -> Stream.of(list.split(","))).toList();
    this.exact = Stream.concat(EXACT.stream(), this.further.stream()).toList();
  }

  /** Whether a path was added by a test. */
  boolean wasAdded(String path) {
    return further.contains(path);
  }

  /** Whether a path, as the container has decoded and normalised it, is open. */
  boolean contains(String path) {
    return exact.contains(path) || BELOW.stream().anyMatch(path::startsWith);
  }
}
