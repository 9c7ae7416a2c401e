package org.sightline.app.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.account.Sessions;
import org.sightline.account.SignIn;
import org.sightline.account.SignedIn;
import org.sightline.app.problem.Misdirected;
import org.sightline.app.problem.ProblemWriter;
import org.sightline.problem.GovernanceException;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.NotSignedIn;
import org.sightline.security.Origin;
import org.sightline.security.Permission;

/**
 * The one way into the application: a session cookie after the sign-in page, HTTP Basic, or an API
 * key. It runs before everything else, so the headers of every answer are set here too.
 */
@ApplicationScoped
public class SightlineAuthentication implements HttpAuthenticationMechanism {

  private static final String RESOURCES = "/jakarta.faces.resource/";

  /** What the server itself tells of the installation: figures, and the description of the API. */
  private static final List<String> SERVER_PATHS = List.of("/metrics", "/openapi");

  @Inject private HostNames hosts;
  @Inject private OpenPaths open;
  @Inject private Recogniser recogniser;
  @Inject private SignIn signIn;
  @Inject private Sessions sessions;
  @Inject private CurrentActor current;
  @Inject private ProblemWriter problems;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    boolean ofPages = path(request).startsWith(RESOURCES);
    SecurityHeaders.set(response, ofPages);
    if (!hosts.contains(request.getHeader("Host"))) {
      problems.write(new Misdirected(), request, response);
      return AuthenticationStatus.SEND_FAILURE;
    }
    Credential shown = context.getAuthParameters().getCredential();
    if (shown instanceof UsernamePasswordCredential password) {
      return signInOnce(password, request, response, context);
    }
    return ofPages ? context.doNothing() : signInAgain(request, response, context);
  }

  /** By what an earlier sign-in left with the caller: a session or a key. */
  private AuthenticationStatus signInAgain(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    try {
      Optional<Actor> actor = recognise(request);
      if (actor.isPresent()) {
        requireReach(path(request), actor.get());
        return succeed(actor.get(), context);
      }
    } catch (GovernanceException e) {
      problems.write(e, request, response);
      return AuthenticationStatus.SEND_FAILURE;
    }
    return open.contains(path(request))
        ? context.doNothing()
        : challenge(request, response, context);
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    BindingCookie.read(request).ifPresent(sessions::end);
    BindingCookie.clear(response);
    current.isNobody();
    context.cleanClientSubject();
  }

  private Optional<Actor> recognise(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header != null) {
      return Optional.of(recogniser.byHeader(header, request));
    }
    if (SameSite.refuses(request)) {
      throw new CrossSiteRequest();
    }
    return recogniser.bySession(request);
  }

  /** Signs in for the sign-in page; what was refused is left to it as an attribute. */
  private AuthenticationStatus signInOnce(
      UsernamePasswordCredential shown,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context) {
    try {
      return signIn(shown, request, response, context);
    } catch (GovernanceException e) {
      request.setAttribute(GovernanceException.class.getName(), e);
      return AuthenticationStatus.SEND_FAILURE;
    }
  }

  private AuthenticationStatus signIn(
      UsernamePasswordCredential shown,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context) {
    SignedIn who =
        signIn.withPassword(
            shown.getCaller(),
            shown.getPasswordAsString(),
            RequestId.origin(Origin.Way.SESSION, request));
    beginSession(who, request, response);
    return succeed(who.actor(), context);
  }

  private void beginSession(
      SignedIn who, HttpServletRequest request, HttpServletResponse response) {
    BindingCookie.read(request).ifPresent(sessions::end);
    BindingCookie.set(response, sessions.begin(who, request.getHeader("User-Agent")));
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
  }

  /** The server's own addresses have no façade: their permission is asked for here. */
  private static void requireReach(String path, Actor actor) {
    if (SERVER_PATHS.stream().anyMatch(own -> path.equals(own) || path.startsWith(own + "/"))) {
      actor.require(Permission.READ_METRICS);
    }
  }

  private AuthenticationStatus succeed(Actor actor, HttpMessageContext context) {
    current.is(actor);
    Set<String> roles =
        actor.roles().stream().map(held -> held.role().name()).collect(Collectors.toSet());
    return context.notifyContainerAboutLogin(actor.userName(), roles);
  }

  private AuthenticationStatus challenge(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (SignInPage.suits(request)) {
      return context.redirect(SignInPage.address(request));
    }
    problems.write(new NotSignedIn(), request, response);
    return AuthenticationStatus.SEND_FAILURE;
  }

  static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return info == null ? request.getServletPath() : request.getServletPath() + info;
  }
}
