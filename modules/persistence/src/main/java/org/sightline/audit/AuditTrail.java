package org.sightline.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.sightline.security.CurrentActor;
import org.sightline.security.OpenToCallers;

/**
 * Writes the audit trail. An event commits with the change that it tells of, or neither does.
 *
 * <p>Call it last in a method of a façade: from here to the end of the transaction every other
 * writer of the same chain waits.
 *
 * <p>It carries no permission: whoever may do a thing has it recorded.
 */
@ApplicationScoped
public class AuditTrail {

  private AuditEventRepository events;
  private OneChainPerTransaction chains;
  private CurrentActor current;
  private Clock clock;

  protected AuditTrail() {}

  @Inject
  AuditTrail(
      AuditEventRepository events,
      OneChainPerTransaction chains,
      CurrentActor current,
      Clock clock) {
    this.events = events;
    this.chains = chains;
    this.current = current;
    this.clock = clock;
  }

  /**
   * Appends an event of the current actor in the transaction of the caller.
   *
   * @param what what is done
   * @return the event as it stands in its chain, should the transaction commit
   * @throws org.sightline.security.NotSignedIn when nobody has signed in
   * @throws IllegalStateException when the transaction has written to another chain
   */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("Whoever may do a thing has it recorded.")
  public AuditEvent record(AuditEntry what) {
    return append(AuditContext.of(current.get()), what);
  }

  /**
   * Appends an event in the transaction of the caller.
   *
   * @param who who acts; the security package makes it from the current actor
   * @param what what is done
   * @return the event as it stands in its chain, should the transaction commit
   * @throws IllegalStateException when the transaction has written to another chain
   * @throws IllegalArgumentException when the action is {@link AuditAction#UNKNOWN}
   */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("Whoever may do a thing has it recorded.")
  public AuditEvent record(AuditContext who, AuditEntry what) {
    return append(who, what);
  }

  /**
   * Appends an event in a transaction of its own: for denials and for readings that must be on
   * record. If it fails, refuse the reading. Call it before anything is recorded in the caller's
   * transaction, since it would wait for that one if the chain is the same.
   *
   * @param who who acts
   * @param what what is done or refused
   * @return the event as it stands in its chain
   * @throws IllegalArgumentException when the action is {@link AuditAction#UNKNOWN}
   */
  @Transactional(TxType.REQUIRES_NEW)
  @OpenToCallers("Whoever may do a thing has it recorded.")
  public AuditEvent recordApart(AuditContext who, AuditEntry what) {
    return append(who, what);
  }

  private AuditEvent append(AuditContext who, AuditEntry what) {
    if (what.action() == AuditAction.UNKNOWN) {
      throw new IllegalArgumentException("an unknown action is read, not recorded");
    }
    chains.take(what.chain());
    // Both databases keep microseconds: a hash over more could never be checked.
    return events.append(clock.instant().truncatedTo(ChronoUnit.MICROS), who, what);
  }
}
