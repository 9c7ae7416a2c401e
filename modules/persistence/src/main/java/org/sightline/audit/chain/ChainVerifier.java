package org.sightline.audit.chain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Checks chains of events while they stream by, in memory that grows with the chains and the signed
 * heads but not with the events. It needs no secret.
 *
 * <p>Feed every event in the order of (chain, seq) to {@link #accept}, then ask for the {@link
 * #result}. Events out of that order are found, not sorted. The time of an event plays no part: a
 * clock may be set back.
 *
 * <p>What it cannot find: a log whose last events and all heads that tell of them are gone, or one
 * that was rewritten as a whole and signed anew. Against the first keep heads elsewhere and give
 * them here, against the second name the trusted keys.
 */
public final class ChainVerifier {

  private final KeyRing trusted;
  private final Map<String, ChainState> chains = new LinkedHashMap<>();
  private long events;

  /**
   * @param trusted the keys whose signatures count
   * @param heads signed heads of any chain, in any order; those of the log and those kept elsewhere
   */
  public ChainVerifier(KeyRing trusted, Collection<SignedHead> heads) {
    this.trusted = Objects.requireNonNull(trusted, "trusted");
    heads.forEach(head -> state(head.chain().value()).expect(head));
  }

  /**
   * Tells where a chain should end according to a source that nobody signed, such as the row that
   * the next event is appended after. A chain that goes further is right: it may grow meanwhile.
   */
  public void expectEnd(ChainId chain, long seq, String hash) {
    state(chain.value()).expectEnd(seq, hash);
  }

  /** Takes the next event. */
  public void accept(ChainLink link) {
    events++;
    state(link.chain()).accept(link);
  }

  /** What was found; call it once, after the last event. */
  public Verification result() {
    List<ChainBreak> breaks =
        chains.values().stream().flatMap(chain -> chain.finished().stream()).toList();
    return new Verification(
        events, chains.values().stream().map(ChainState::head).toList(), breaks);
  }

  private ChainState state(String chain) {
    return chains.computeIfAbsent(chain, name -> new ChainState(name, trusted));
  }
}
