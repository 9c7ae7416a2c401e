package org.sightline.app.problem;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.problem.ProblemType;

/**
 * A request as the error page sees it: without what a form sent, since Faces would take that for a
 * form of the error page and look for a view that is gone.
 */
final class PlainRequest extends HttpServletRequestWrapper {

  static final String PAGE = "/error.xhtml";

  PlainRequest(HttpServletRequest request) {
    super(request);
  }

  /** Shows the page about a kind of problem. */
  static void show(ProblemType type, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.setAttribute("problemType", type);
    request.getRequestDispatcher(PAGE).forward(new PlainRequest(request), response);
  }

  @Override
  public String getMethod() {
    return "GET";
  }

  @Override
  public @Nullable String getParameter(String name) {
    return null;
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Map.of();
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.emptyEnumeration();
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return null;
  }
}
