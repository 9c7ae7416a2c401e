package org.sightline.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/**
 * Whether a request that may change something was made by a page of our own. Browsers say so in
 * {@code Sec-Fetch-Site} or in {@code Origin}; a request that says neither was made by no browser
 * page, and carries no cookie that was not put there on purpose.
 */
final class SameSite {

  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  private SameSite() {}

  static boolean refuses(HttpServletRequest request) {
    if (HARMLESS.contains(request.getMethod())) {
      return false;
    }
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    String origin = request.getHeader("Origin");
    return origin != null && !sameHost(origin, request);
  }

  private static boolean sameHost(String origin, HttpServletRequest request) {
    try {
      return request.getHeader("Host") != null
          && request.getHeader("Host").equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
