package org.sightline.dashboard.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.faces.Exchange;
import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;
import org.sightline.security.CurrentActor;
import org.sightline.security.WrongCredentials;

/**
 * The sign-in page, {@code #{login.…}}. Its form is plain HTML and its view is kept nowhere, so
 * that whoever merely looks at it costs no session.
 */
@Named("login")
@RequestScoped
public class LoginView {

  /** Where the sign-in mechanism leaves its refusal. */
  private static final String REFUSAL = GovernanceException.class.getName();

  @Inject private SecurityContext security;
  @Inject private CurrentActor current;
  @Inject private Exchange exchange;

  private @Nullable GovernanceException refusal;

  /** Answers the request: shows the form, signs in, or sends on who is signed in already. */
  public void serve() {
    exchange.keepNothing();
    exchange.greet(LoginView.class);
    if (exchange.isPost()) {
      signIn(exchange.parameter("user"), exchange.parameter("password"));
    } else if (current.find().isPresent()) {
      exchange.redirect(ReturnPath.local(getFrom()));
    }
  }

  /** What the mechanism or the form has refused; empty text where nothing was. */
  public @Nullable Text getRefusal() {
    return refusal == null ? null : refusal.detail();
  }

  /** What to do about it. */
  public @Nullable Text getCure() {
    return refusal == null
        ? null
        : new Text(refusal.type().bundle(), refusal.type().slug() + ".cure", List.of());
  }

  /** The user name as it was typed. */
  public String getUser() {
    return exchange.parameter("user");
  }

  /** Where the reader wanted to go. */
  public String getFrom() {
    return exchange.parameter("from");
  }

  private void signIn(String user, String password) {
    boolean complete = !user.isBlank() && !password.isEmpty();
    if (complete && authenticate(user, password) == AuthenticationStatus.SUCCESS) {
      exchange.redirect(ReturnPath.local(getFrom()));
    } else {
      refusal =
          exchange.request().getAttribute(REFUSAL) instanceof GovernanceException told
              ? told
              : new WrongCredentials();
      exchange.response().setStatus(refusal.type().status());
    }
  }

  private AuthenticationStatus authenticate(String user, String password) {
    return security.authenticate(
        exchange.request(),
        exchange.response(),
        AuthenticationParameters.withParams()
            .credential(new UsernamePasswordCredential(user.strip(), password)));
  }
}
