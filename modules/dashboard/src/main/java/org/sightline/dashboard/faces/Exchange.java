package org.sightline.dashboard.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;

/**
 * The request and the answer of a page whose forms are plain HTML: they work without scripts and
 * need no view kept on the server. That a form was sent by a page of our own is checked by the
 * sign-in mechanism before any page runs.
 */
@RequestScoped
public class Exchange {

  private static final Pattern DONE = Pattern.compile("[a-z-]{1,40}");
  private static final int UNREADABLE = 422;

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

  /**
   * A parameter as it was sent; empty where it was not sent. A null character is left out: no
   * browser lets anybody type it, and not every database can store it.
   */
  public String parameter(String name) {
    String value = request().getParameter(name);
    return value == null ? "" : value.replace("\0", "");
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
    refuse(refusal.type().status(), refusal.detail(), cure);
  }

  /** Shows that an entry cannot be read. */
  public void refuse(Text happened, Text cure) {
    refuse(UNREADABLE, happened, cure);
  }

  /**
   * Shows the message that a form left for the page to which it has sent the reader.
   *
   * @param anchor a class of the package whose bundle has the keys {@code done.…}
   */
  public void greet(Class<?> anchor) {
    String done = parameter("done");
    if (!isPost() && DONE.matcher(done).matches()) {
      try {
        String text = Wording.say(Text.of(anchor, "done." + done));
        faces().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
      } catch (MissingResourceException e) {
        return; // Somebody typed the word into the address: there is nothing to say.
      }
    }
  }

  private void refuse(int status, Text happened, Text cure) {
    FacesMessage shown =
        new FacesMessage(FacesMessage.SEVERITY_ERROR, Wording.say(happened), Wording.say(cure));
    faces().addMessage(null, shown);
    response().setStatus(status);
  }

  private static FacesContext faces() {
    return FacesContext.getCurrentInstance();
  }
}
