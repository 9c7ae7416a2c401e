package org.sightline.app.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.sightline.app.problem.MethodNotAllowed;
import org.sightline.app.problem.ProblemWriter;

/**
 * Says which methods an address outside the REST interface takes. Left to themselves, pages answer
 * any method like a GET, and servlets answer methods that they do not know as a fault.
 */
@WebFilter(urlPatterns = "/*")
public class MethodFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> PAGE = Set.of("GET", "HEAD", "OPTIONS", "POST");
  private static final Set<String> SENDING = Set.of("OPTIONS", "POST");

  @Inject private transient OpenPaths open;
  @Inject private transient ProblemWriter problems;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = SightlineAuthentication.path(request);
    if (path.startsWith("/api/v1/") || open.wasAdded(path)) {
      chain.doFilter(request, response);
    } else {
      doFilter(allowed(path), request, response, chain);
    }
  }

  private void doFilter(
      Set<String> allowed,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    if (!allowed.contains(request.getMethod())) {
      problems.write(new MethodNotAllowed(allowed), request, response);
    } else if (request.getMethod().equals("OPTIONS")) {
      response.setHeader("Allow", new MethodNotAllowed(allowed).allow());
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      chain.doFilter(request, response);
    }
  }

  static Set<String> allowed(String path) {
    if (path.equals("/sign-out") || path.equals("/csp-report")) {
      return SENDING;
    }
    boolean page = path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/");
    return page ? PAGE : READING;
  }
}
