package org.sightline.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** When the sign-in page is the answer, and how it is told where the reader wanted to go. */
final class SignInPage {

  private SignInPage() {}

  /** Whether a person asks for a page; programs get a problem instead. */
  static boolean suits(HttpServletRequest request) {
    String path = request.getRequestURI();
    return request.getMethod().equals("GET")
        && (path.endsWith(".xhtml") || path.equals("/"))
        && request.getHeader("Faces-Request") == null;
  }

  static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
    return wanted.equals("/")
        ? "/login.xhtml"
        : "/login.xhtml?from=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
  }
}
