package org.sightline.app.problem;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sightline.problem.ProblemType;

/** The page behind the {@code type} of a problem document: what it is and what to do. */
@WebServlet("/problems/*")
public class ProblemPageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String path = request.getPathInfo();
    ProblemType type = path == null ? null : ProblemCatalogue.find(path.substring(1)).orElse(null);
    if (type == null) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      PlainRequest.show(AppProblem.NOT_FOUND, request, response);
    } else {
      PlainRequest.show(type, request, response);
    }
  }
}
