package org.sightline.dashboard.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.HeldRole;
import org.sightline.security.Role;

/** The root of the application: leads everybody to the first page of the work they have. */
@WebServlet("")
public class StartServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** The page that everybody has. */
  private static final String OWN = "/account/profile.xhtml";

  @Inject private transient CurrentActor current;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Actor actor = current.get();
    Set<Role> held = actor.roles().stream().map(HeldRole::role).collect(Collectors.toSet());
    String page =
        Destination.landing(held, actor.permissions())
            .map(Destination::path)
            .filter(this::exists)
            .findFirst()
            .orElse(OWN);
    response.sendRedirect(request.getContextPath() + page);
  }

  private boolean exists(String path) {
    try {
      return getServletContext().getResource(path) != null;
    } catch (MalformedURLException e) {
      throw new IllegalStateException(path, e);
    }
  }
}
