package org.sightline.app.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Where browsers report what a page's content-security policy has refused. */
@WebServlet("/csp-report")
public class PolicyReportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int LARGEST = 16 * 1024;

  @Inject private transient PolicyReports reports;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    reports.take(new String(body, StandardCharsets.UTF_8));
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
