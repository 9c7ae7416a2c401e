package org.sightline.dashboard.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;

/**
 * The request and the answer of a page whose forms are plain HTML: they work without scripts and
 * need no view kept on the server. That a form was sent by a page of our own is checked by the
 * sign-in mechanism before any page runs.
 */
@RequestScoped
public class Exchange {

  /**
   * Keeps nothing of the page on the server. The template says so too, but only after PrimeFaces
   * has looked, which would begin a session to keep its nonce in.
   */
  public void keepNothing() {
    faces().getViewRoot().setTransient(true);
  }

  /** Whether a form was sent. */
  public boolean isPost() {
    return "POST".equals(request().getMethod());
  }

  /** A parameter as it was sent; empty where it was not sent. */
  public String parameter(String name) {
    String value = request().getParameter(name);
    return value == null ? "" : value;
  }

  /** The servlet's request. */
  public HttpServletRequest request() {
    return (HttpServletRequest) faces().getExternalContext().getRequest();
  }

  /** The servlet's answer. */
  public HttpServletResponse response() {
    return (HttpServletResponse) faces().getExternalContext().getResponse();
  }

  /** Sends the reader to another page of the application. */
  public void redirect(String path) {
    response().setStatus(HttpServletResponse.SC_SEE_OTHER);
    response().setHeader("Location", path);
    faces().responseComplete();
  }

  /** Shows why something was refused, with what to do, and answers with its status. */
  public void refuse(GovernanceException refusal) {
    Text cure = new Text(refusal.type().bundle(), refusal.type().slug() + ".cure", List.of());
    faces()
        .addMessage(
            null,
            new FacesMessage(
                FacesMessage.SEVERITY_ERROR, Wording.say(refusal.detail()), Wording.say(cure)));
    response().setStatus(refusal.type().status());
  }

  private static FacesContext faces() {
    return FacesContext.getCurrentInstance();
  }
}
