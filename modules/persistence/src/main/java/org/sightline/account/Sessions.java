package org.sightline.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.OpenToCallers;
import org.sightline.security.Origin;
import org.sightline.security.Permission;
import org.sightline.security.Requires;

/** Browsers that have signed in: beginning, recognising, listing and ending their sessions. */
@ApplicationScoped
public class Sessions {

  private UserSessionRepository sessions;
  private Recognition recognition;
  private CurrentActor current;
  private Clock clock;

  protected Sessions() {}

  @Inject
  Sessions(
      UserSessionRepository sessions, Recognition recognition, CurrentActor current, Clock clock) {
    this.sessions = sessions;
    this.recognition = recognition;
    this.current = current;
    this.clock = clock;
  }

  /**
   * Begins a session; where the account already has three, the oldest ends.
   *
   * @return the secret for the browser: 256 random bits, shown to nobody else and kept as a hash
   */
  @Transactional
  @OpenToCallers("Called where the sign-in page has just recognised the account.")
  public String begin(SignedIn who, @Nullable String browser) {
    sessions.oneAtATime(who.actor().account());
    Instant now = clock.instant();
    sessions.open(who.actor().account(), now).stream()
        .skip(UserSession.MOST_AT_A_TIME - 1L)
        .forEach(oldest -> sessions.locked(oldest).end(now));
    String secret = Secret.random();
    sessions.add(
        new UserSession(Secret.hash(secret), who, who.actor().origin().address(), browser, now));
    return secret;
  }

  /**
   * The actor behind a session's secret; empty when the session has ended, was idle for 15 minutes
   * or is 12 hours old, or when the account was disabled or changed its password or roles since.
   */
  @Transactional
  @OpenToCallers("The secret itself is what recognises the caller.")
  public Optional<Actor> recognise(String secret, @Nullable String address, String requestId) {
    Instant now = clock.instant();
    String hash = Secret.hash(secret);
    Optional<UserSession> open = sessions.byHash(hash).filter(session -> session.isOpen(now));
    // Requests of one page arrive together: at the row they wait instead of refusing each other.
    open.filter(session -> session.wasSeenLongAgo(now))
        .ifPresent(session -> sessions.locked(session).seen(now));
    Origin origin = new Origin(Origin.Way.SESSION, address, hash, requestId);
    return open.flatMap(session -> recognition.actor(session.accountId(), session.epoch(), origin));
  }

  /** Ends the session of a secret, if it is still open. */
  @Transactional
  @OpenToCallers("The secret itself is what recognises the caller.")
  public void end(String secret) {
    sessions
        .byHash(Secret.hash(secret))
        .ifPresent(session -> sessions.locked(session).end(clock.instant()));
  }

  /** The actor's own open sessions, the youngest first. */
  @Requires(Permission.OWN_ACCOUNT)
  public List<OpenSession> own() {
    Actor actor = current.get();
    String present = String.valueOf(actor.origin().sessionHash());
    return sessions.open(actor.account(), clock.instant()).stream()
        .map(session -> session.summary(present))
        .toList();
  }

  /** Ends one of the actor's own sessions; another one's is left alone. */
  @Transactional
  @Requires(Permission.OWN_ACCOUNT)
  public void endOwn(UUID id) {
    Instant now = clock.instant();
    sessions.open(current.get().account(), now).stream()
        .filter(session -> session.summary("").id().equals(id))
        .forEach(session -> sessions.locked(session).end(now));
  }
}
