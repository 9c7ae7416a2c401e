package org.sightline.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.sightline.audit.AuditEventRepository.Tip;
import org.sightline.audit.chain.ChainLink;
import org.sightline.audit.chain.ChainVerifier;
import org.sightline.audit.chain.KeyRing;
import org.sightline.audit.chain.SignedHead;
import org.sightline.audit.chain.Verification;

/**
 * The audit trail as it stands in a store, without the server around it: for backups and what is
 * restored from them. Whoever can open the store may use it; nobody is asked for a permission.
 */
public final class StoredAudit {

  private final AuditEventRepository events;
  private final AuditHeadRepository heads;

  /** The trail of a store; statements run on the connections of this source. */
  public StoredAudit(DataSource source) {
    this(new AuditEventRepository(source), new AuditHeadRepository(source));
  }

  StoredAudit(AuditEventRepository events, AuditHeadRepository heads) {
    this.events = events;
    this.heads = heads;
  }

  /**
   * Checks every chain, a thousand events in memory at a time. Events that commit meanwhile may be
   * left out.
   *
   * @param trusted the keys whose signatures on heads count
   * @param anchors signed heads kept outside; they find a store that was set back to a backup
   */
  public Verification verify(KeyRing trusted, Collection<SignedHead> anchors) {
    // Heads, then ends, then events: what is read first tells only of what is read later.
    List<SignedHead> known = new ArrayList<>(anchors);
    known.addAll(heads.heads());
    ChainVerifier verifier = new ChainVerifier(trusted, known);
    List<Tip> tips = events.tips();
    tips.forEach(tip -> verifier.expectEnd(tip.chain(), tip.seq(), tip.hash()));
    for (Tip tip : tips) {
      new ChainRows(events, tip.chain())
          .forEachRemaining(fields -> verifier.accept(ChainLink.of(fields)));
    }
    return verifier.result();
  }

  /**
   * Appends an event; the source of connections decides when it is committed.
   *
   * @param at when; cut to microseconds, which both databases keep
   */
  public AuditEvent record(Instant at, AuditContext who, AuditEntry what) {
    return events.append(at.truncatedTo(ChronoUnit.MICROS), who, what);
  }
}
