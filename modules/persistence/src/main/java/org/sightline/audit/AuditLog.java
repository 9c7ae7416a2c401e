package org.sightline.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.audit.chain.SignedHead;
import org.sightline.audit.chain.Verification;
import org.sightline.security.CurrentActor;
import org.sightline.security.OpenToCallers;
import org.sightline.security.Permission;
import org.sightline.security.Requires;

/**
 * Reads the audit log, checks it, signs it and gives it away.
 *
 * <p>Reading, checking and exporting are for the auditor; an administrator reads the events of
 * {@link AuditArea#isSecurity()} and the result of the last check only.
 */
@ApplicationScoped
public class AuditLog {

  private static final Set<AuditAction> SECURITY =
      Arrays.stream(AuditAction.values())
          .filter(action -> action != AuditAction.UNKNOWN && action.area().isSecurity())
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<AuditAction> RESULTS =
      Set.of(AuditAction.AUDIT_VERIFIED, AuditAction.AUDIT_BROKEN);

  private AuditBook book;
  private AuditTrail trail;
  private Anchors anchors;
  private CurrentActor current;

  protected AuditLog() {}

  @Inject
  AuditLog(AuditBook book, AuditTrail trail, Anchors anchors, CurrentActor current) {
    this.book = book;
    this.trail = trail;
    this.anchors = anchors;
    this.current = current;
  }

  /**
   * A page of events; for a reader of security events the others are left out by the query.
   *
   * @throws IllegalArgumentException when a row was changed so that it is no event any more; {@link
   *     #verify} tells which
   */
  @Requires({Permission.READ_AUDIT, Permission.READ_SECURITY_EVENTS})
  public AuditPage events(AuditQuery asked) {
    if (current.get().may(Permission.READ_AUDIT)) {
      return book.events(asked);
    }
    Set<AuditAction> wanted = security(asked.filter().actions());
    return wanted.isEmpty()
        ? new AuditPage(List.of(), null)
        : book.events(asked.with(asked.filter().of(wanted)));
  }

  /** Every signed head, ordered by chain and place. */
  @Requires(Permission.READ_AUDIT)
  public List<SignedHead> heads() {
    return book.heads();
  }

  /**
   * Checks every chain in the database against the signed heads in it and in the folder of secrets,
   * and puts the result on record.
   */
  @Transactional
  @Requires(Permission.VERIFY_AUDIT)
  public Verification verify() {
    return verified(AuditContext.of(current.get()));
  }

  /** The same for the timer. */
  @Transactional
  @OpenToCallers("The timer acts for nobody, and gets no content.")
  public void verifyForInstallation() {
    verified(AuditContext.ofSystem("audit-verification"));
  }

  /** What the last check found; empty before the first one. It tells of no content. */
  @Requires({Permission.READ_AUDIT, Permission.READ_SECURITY_EVENTS, Permission.READ_METRICS})
  public Optional<LastVerification> lastVerification() {
    AuditQuery newest = AuditQuery.newest(AuditFilter.ALL.of(RESULTS), 1);
    return book.events(newest).events().stream().findFirst().map(LastVerification::of);
  }

  /** Puts on record that the log is about to be given away; {@link #export} comes next. */
  @Transactional
  @Requires(Permission.READ_AUDIT)
  public void recordExport() {
    trail.record(AuditEntry.inSystem(AuditAction.AUDIT_EXPORTED, "AuditLog", "all"));
  }

  /**
   * Writes the whole log in the form of {@link org.sightline.audit.chain.AuditExport}.
   *
   * @param out where it goes; encode it in UTF-8. It is flushed, not closed
   * @throws IOException when it cannot be written
   */
  @Requires(Permission.READ_AUDIT)
  public void export(Writer out) throws IOException {
    book.export(out);
  }

  /**
   * Signs the end of every chain that grew since it was signed last. Signing twice is harmless: of
   * two nodes at it, one finds nothing to do.
   *
   * @return the new heads, to be kept outside the database after the commit
   * @throws IllegalStateException when the last event of a chain is not what it was written as
   */
  @Transactional
  @OpenToCallers("The timer acts for nobody; what is signed was there before.")
  public List<SignedHead> signHeads() {
    return book.signHeads();
  }

  private Verification verified(AuditContext who) {
    Verification result = book.verify(anchors.read());
    AuditEntry entry =
        result
            .firstBroken()
            .map(
                found ->
                    AuditEntry.inSystem(AuditAction.AUDIT_BROKEN, "AuditLog", "all")
                        .ended(AuditOutcome.FAILED)
                        .with("chain", found.chain())
                        .with("seq", found.seq())
                        .with("kind", found.kind().name()))
            .orElseGet(() -> AuditEntry.inSystem(AuditAction.AUDIT_VERIFIED, "AuditLog", "all"));
    trail.record(who, entry.with("events", result.events()));
    return result;
  }

  private static Set<AuditAction> security(Set<AuditAction> asked) {
    return asked.isEmpty()
        ? SECURITY
        : asked.stream().filter(SECURITY::contains).collect(Collectors.toUnmodifiableSet());
  }
}
