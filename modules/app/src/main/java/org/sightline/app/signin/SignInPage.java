package org.sightline.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** When the sign-in page is the answer, and how it is told where the reader wanted to go. */
final class SignInPage {

  private SignInPage() {}

  /**
   * Whether a person asks for a page, or sends a form whose session has ended; programs and scripts
   * of pages get a problem instead.
   */
  static boolean suits(HttpServletRequest request) {
    String path = request.getRequestURI();
    return (request.getMethod().equals("GET") || isForm(request))
        && (path.endsWith(".xhtml") || path.equals("/"))
        && request.getHeader("Faces-Request") == null;
  }

  private static boolean isForm(HttpServletRequest request) {
    String accepted = request.getHeader("Accept");
    return request.getMethod().equals("POST") && accepted != null && accepted.contains("text/html");
  }

  static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
    return wanted.equals("/")
        ? "/login.xhtml"
        : "/login.xhtml?from=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
  }
}
