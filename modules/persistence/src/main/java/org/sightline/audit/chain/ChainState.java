package org.sightline.audit.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How far one chain holds while its events stream by, and where it breaks first. */
final class ChainState {

  private final String chain;
  private final KeyRing trusted;
  private final TreeMap<Long, List<SignedHead>> heads = new TreeMap<>();
  private long endSeq;
  private String endHash = ChainHash.GENESIS;
  private ChainLink last;
  private long signedSeq;
  private @Nullable ChainBreak broken;
  private boolean justBroken;

  ChainState(String chain, KeyRing trusted) {
    this.chain = chain;
    this.trusted = trusted;
    // Before the first event stands one that never was: at 0, with a hash of zeros.
    this.last = new ChainLink(null, chain, 0, "", ChainHash.GENESIS, true);
  }

  void expect(SignedHead head) {
    heads.computeIfAbsent(head.seq(), seq -> new ArrayList<>()).add(head);
  }

  void expectEnd(long seq, String hash) {
    endSeq = seq;
    endHash = hash;
  }

  void accept(ChainLink link) {
    if (broken != null) {
      explain(broken, link);
      return;
    }
    ChainBreak found = breakAt(link);
    if (found == null) {
      last = link;
      found = headBreak(link);
    }
    broken = found;
    justBroken = found != null;
  }

  Optional<ChainBreak> finished() {
    if (broken == null) {
      broken = beyondTheEnd();
    }
    return Optional.ofNullable(broken);
  }

  ChainHead head() {
    return new ChainHead(chain, last.seq(), last.hash(), signedSeq);
  }

  private @Nullable ChainBreak breakAt(ChainLink link) {
    if (link.seq() <= last.seq()) {
      boolean otherHistory =
          link.sound() && link.prev().equals(last.prev()) && !link.hash().equals(last.hash());
      return at(link, otherHistory ? BreakKind.FORKED : BreakKind.INSERTED);
    }
    if (link.seq() > last.seq() + 1) {
      return new ChainBreak(chain, last.seq() + 1, null, BreakKind.MISSING);
    }
    if (link.prev().equals(last.hash())) {
      return link.sound() ? null : at(link, BreakKind.ALTERED);
    }
    return brokenLink(link);
  }

  /** The place is right, but the event follows another than the one that stands before it. */
  private ChainBreak brokenLink(ChainLink link) {
    if (last.seq() > 0 && link.prev().equals(last.prev())) {
      // Two events follow the same one. If this one was only moved up, the other was put before it.
      return link.sound() ? at(link, BreakKind.FORKED) : at(last, BreakKind.INSERTED);
    }
    // A sound event swears to the hash of the one before it, so that one has been replaced.
    boolean replaced = link.sound() && last.seq() > 0;
    return at(replaced ? last : link, BreakKind.ALTERED);
  }

  /** What comes after a break may tell that nothing is lost: the events only changed places. */
  private void explain(ChainBreak first, ChainLink link) {
    boolean follows = link.prev().equals(last.hash());
    boolean late = first.kind() == BreakKind.MISSING && link.seq() == first.seq() && link.sound();
    boolean swapped =
        justBroken && first.kind() == BreakKind.ALTERED && link.seq() == first.seq() + 1;
    if (follows && (late || swapped)) {
      broken = new ChainBreak(chain, first.seq(), first.eventId(), BreakKind.REORDERED);
    }
    justBroken = false;
  }

  private @Nullable ChainBreak headBreak(ChainLink link) {
    for (SignedHead head : heads.getOrDefault(link.seq(), List.of())) {
      BreakKind fault = trusted.faultOf(head);
      if (fault == null && !(head.hash().equals(link.hash()) && head.count() == link.seq())) {
        fault = BreakKind.FORKED;
      }
      if (fault != null) {
        return at(link, fault);
      }
      signedSeq = link.seq();
    }
    boolean otherEnd = link.seq() == endSeq && !link.hash().equals(endHash);
    return otherEnd ? at(link, BreakKind.ALTERED) : null;
  }

  private @Nullable ChainBreak beyondTheEnd() {
    for (Map.Entry<Long, List<SignedHead>> later : heads.tailMap(last.seq(), false).entrySet()) {
      for (SignedHead head : later.getValue()) {
        BreakKind fault = trusted.faultOf(head);
        return fault == null ? truncated() : new ChainBreak(chain, later.getKey(), null, fault);
      }
    }
    return endSeq > last.seq() ? truncated() : null;
  }

  private ChainBreak truncated() {
    return new ChainBreak(chain, last.seq() + 1, null, BreakKind.TRUNCATED_TAIL);
  }

  private ChainBreak at(ChainLink link, BreakKind kind) {
    return new ChainBreak(chain, link.seq(), link.eventId(), kind);
  }
}
