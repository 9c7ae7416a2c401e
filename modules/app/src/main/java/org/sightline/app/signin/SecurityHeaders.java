package org.sightline.app.signin;

import jakarta.servlet.http.HttpServletResponse;

/** The headers on every answer that reaches the application, errors and files included. */
final class SecurityHeaders {

  static final String POLICY = "Content-Security-Policy";

  /** For everything that is not a page: nothing may run, load or be framed. */
  private static final String STRICTEST =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
          + " object-src 'none'; report-uri /csp-report";

  private static final String NO_FEATURES =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

  private SecurityHeaders() {}

  static void set(HttpServletResponse response, boolean cacheable) {
    response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", NO_FEATURES);
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader(POLICY, STRICTEST);
    if (!cacheable) {
      response.setHeader("Cache-Control", "no-store");
    }
  }
}
