package org.sightline.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditEventRepository.Tip;
import org.sightline.audit.chain.AuditExport;
import org.sightline.audit.chain.ChainId;
import org.sightline.audit.chain.ChainLink;
import org.sightline.audit.chain.HeadSigner;
import org.sightline.audit.chain.SignedHead;
import org.sightline.audit.chain.Verification;

/**
 * The log as it stands in the database: reading, checking, signing, writing out. Who may do which
 * of it is decided in {@link AuditLog}.
 */
@ApplicationScoped
class AuditBook {

  private AuditEventRepository events;
  private AuditHeadRepository heads;
  private HeadSigner signer;
  private Clock clock;

  protected AuditBook() {}

  @Inject
  AuditBook(
      AuditEventRepository events, AuditHeadRepository heads, HeadSigner signer, Clock clock) {
    this.events = events;
    this.heads = heads;
    this.signer = signer;
    this.clock = clock;
  }

  /**
   * A page of events.
   *
   * @throws IllegalArgumentException when a row was changed so that it is no event any more; {@link
   *     #verify} tells which
   */
  AuditPage events(AuditQuery asked) {
    List<AuditEvent> found =
        events.matching(asked).stream().map(EventFields::event).limit(asked.limit() + 1L).toList();
    if (found.size() <= asked.limit()) {
      return new AuditPage(found, null);
    }
    List<AuditEvent> page = found.subList(0, asked.limit());
    return new AuditPage(page, AuditCursor.after(page.get(page.size() - 1)));
  }

  /** Every signed head, ordered by chain and place. */
  List<SignedHead> heads() {
    return heads.heads();
  }

  /**
   * Checks every chain in the database, a thousand events in memory at a time. Signatures count
   * when their key is in the folder of secrets, which is not in the database. Events that commit
   * meanwhile may be left out.
   *
   * @param anchors signed heads kept outside; they find a database that was set back to a backup
   */
  Verification verify(Collection<SignedHead> anchors) {
    return new StoredAudit(events, heads).verify(signer.keys(), anchors);
  }

  /**
   * Writes the whole log in the form of {@link AuditExport}.
   *
   * @param out where it goes; encode it in UTF-8. It is flushed, not closed
   * @throws IOException when it cannot be written
   */
  void export(Writer out) throws IOException {
    List<SignedHead> known = heads.heads();
    List<Tip> tips = events.tips();
    AuditExport file = new AuditExport(out, now(), signer.keys());
    for (Tip tip : tips) {
      ChainRows rows = new ChainRows(events, tip.chain());
      while (rows.hasNext()) {
        file.event(rows.next());
      }
    }
    for (SignedHead head : known) {
      file.head(head);
    }
    file.close();
  }

  /**
   * Signs the end of every chain that grew since it was signed last. Keep the heads outside the
   * database too, {@link org.sightline.audit.chain.AnchorFile} does it.
   *
   * @return the new heads; empty when nothing has grown
   * @throws IllegalStateException when the last event of a chain is not what it was written as
   */
  List<SignedHead> signHeads() {
    return events.tips().stream().flatMap(tip -> signed(tip).stream()).toList();
  }

  /** The same for one chain. */
  List<SignedHead> signHead(ChainId chain) {
    return events.tips().stream()
        .filter(tip -> tip.chain().equals(chain))
        .flatMap(tip -> signed(tip).stream())
        .toList();
  }

  private List<SignedHead> signed(Tip tip) {
    Long previous = heads.lastSigned(tip.chain());
    if (tip.seq() == 0 || (previous != null && previous >= tip.seq())) {
      return List.of();
    }
    List<Map<String, @Nullable Object>> last = events.run(tip.chain(), tip.seq() - 1, 1);
    if (last.isEmpty() || !holds(ChainLink.of(last.get(0)), tip)) {
      throw new IllegalStateException("the last event of a chain does not hold: " + tip.chain());
    }
    SignedHead head = signer.sign(tip.chain(), tip.seq(), tip.hash(), now());
    return heads.add(head, previous) ? List.of(head) : List.of();
  }

  private static boolean holds(ChainLink link, Tip tip) {
    return link.sound() && link.seq() == tip.seq() && link.hash().equals(tip.hash());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
