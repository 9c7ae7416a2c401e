package org.sightline.app.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/** Ends the session of a browser and has it forget every page that it has seen. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    // The sign-in mechanism ends the session and clears its cookie.
    request.logout();
    HttpSession views = request.getSession(false);
    if (views != null) {
      views.invalidate();
    }
    response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + "/login.xhtml");
  }
}
