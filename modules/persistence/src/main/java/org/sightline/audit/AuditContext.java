package org.sightline.audit;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.security.Actor;
import org.sightline.security.Origin;

/**
 * Who acts, and from where. Names stand as they were at that moment, so that a later change of name
 * does not change the past.
 *
 * <p>This is the one seam to sign-in: {@link #of} makes it from the current actor.
 *
 * @param accountId account of the person or key that acts; null for the system and for visitors
 * @param userName name of that account then, or the name typed where nobody was recognized
 * @param onBehalfOf account of the person for whom somebody acts; null when for oneself
 * @param roles codes of the roles in force, sorted, without repetition; may be empty
 * @param sessionHash hash of the session id, never the id itself; null without a session
 * @param ip address of the client; null inside the system
 * @param requestId id of the request or job; null when there is none
 */
public record AuditContext(
    @Nullable UUID accountId,
    String userName,
    @Nullable UUID onBehalfOf,
    List<String> roles,
    @Nullable String sessionHash,
    @Nullable String ip,
    @Nullable String requestId) {

  /**
   * @throws IllegalArgumentException when a text is too long or the name is blank
   */
  public AuditContext {
    userName = AuditText.required(userName, "userName");
    TreeSet<String> sorted = new TreeSet<>();
    roles.forEach(role -> sorted.add(AuditText.required(role, "role")));
    roles = List.copyOf(sorted);
    sessionHash = AuditText.optional(sessionHash, "sessionHash");
    ip = AuditText.optional(ip, "ip");
    requestId = AuditText.optional(requestId, "requestId");
  }

  /**
   * The system itself, at work in one of its jobs.
   *
   * @param job name of the job
   */
  public static AuditContext ofSystem(String job) {
    return new AuditContext(null, "system", null, List.of(), null, null, job);
  }

  /** The actor of a request or of a job. */
  public static AuditContext of(Actor actor) {
    return new AuditContext(
        actor.account().value(),
        actor.userName(),
        null,
        actor.roles().stream().map(held -> held.role().name()).distinct().sorted().toList(),
        actor.origin().sessionHash(),
        actor.origin().address(),
        actor.origin().requestId());
  }

  /**
   * Somebody who was not recognized.
   *
   * @param userName the name typed
   */
  public static AuditContext ofVisitor(String userName, Origin origin) {
    return new AuditContext(
        null,
        userName,
        null,
        List.of(),
        origin.sessionHash(),
        origin.address(),
        origin.requestId());
  }

  /** An account that acts for itself, without a session or an address known. */
  public static AuditContext ofAccount(UUID account, String userName, List<String> roles) {
    return new AuditContext(account, userName, null, roles, null, null, null);
  }
}
