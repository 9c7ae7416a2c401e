package org.sightline.app.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.sightline.account.ApiKeySignIn;
import org.sightline.account.Sessions;
import org.sightline.account.SignIn;
import org.sightline.account.SignedIn;
import org.sightline.security.Actor;
import org.sightline.security.Origin;
import org.sightline.security.WrongCredentials;

/** Finds the actor of a request by what it shows: an API key, a password, or a session. */
@ApplicationScoped
class Recogniser {

  private static final String OWNER = Recogniser.class.getName();

  private SignIn signIn;
  private ApiKeySignIn keys;
  private Sessions sessions;
  private RememberedCredentials remembered;

  protected Recogniser() {}

  @Inject
  Recogniser(
      SignIn signIn, ApiKeySignIn keys, Sessions sessions, RememberedCredentials remembered) {
    this.signIn = signIn;
    this.keys = keys;
    this.sessions = sessions;
    this.remembered = remembered;
  }

  /**
   * The actor behind an {@code Authorization} header.
   *
   * @throws org.sightline.problem.GovernanceException when what it shows is wrong
   */
  Actor byHeader(String header, HttpServletRequest request) {
    Authorization shown = Authorization.parse(header).orElseThrow(WrongCredentials::new);
    return switch (shown.kind()) {
      case BEARER ->
          keys.recognise(shown.secret(), request.getRemoteAddr(), RequestId.of(request))
              .orElseThrow(WrongCredentials::new);
      case BASIC -> byPassword(shown, RequestId.origin(Origin.Way.BASIC, request));
    };
  }

  /** The actor behind the session cookie; empty when there is none or it has ended. */
  Optional<Actor> bySession(HttpServletRequest request) {
    return BindingCookie.read(request)
        .flatMap(
            secret -> sessions.recognise(secret, request.getRemoteAddr(), RequestId.of(request)))
        .filter(actor -> ownsViews(actor, request));
  }

  /**
   * Whether the server's session, which holds the views of open pages, belongs to this actor. One
   * that belongs to another is ended: the two cookies were not given out together.
   */
  private static boolean ownsViews(Actor actor, HttpServletRequest request) {
    HttpSession views = request.getSession(false);
    if (views == null) {
      return true;
    }
    Object owner = views.getAttribute(OWNER);
    if (owner == null) {
      views.setAttribute(OWNER, actor.origin().sessionHash());
      return true;
    }
    boolean own = owner.equals(actor.origin().sessionHash());
    if (!own) {
      views.invalidate();
    }
    return own;
  }

  private Actor byPassword(Authorization shown, Origin origin) {
    return remembered
        .find(shown)
        .flatMap(entry -> signIn.again(entry.account(), entry.epoch(), origin))
        .orElseGet(
            () -> {
              SignedIn who = signIn.withPassword(shown.name(), shown.secret(), origin);
              remembered.remember(shown, who);
              return who.actor();
            });
  }
}
