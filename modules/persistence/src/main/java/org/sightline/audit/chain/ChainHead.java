package org.sightline.audit.chain;

import java.util.Objects;

/**
 * How far a chain reaches and how far signatures vouch for it.
 *
 * @param chain name of the chain
 * @param seq place of its last event that holds; 0 when there is none
 * @param hash hash of that event; 64 zeros when there is none
 * @param signedSeq place of the last event that a valid signed head names; 0 when there is none
 */
public record ChainHead(String chain, long seq, String hash, long signedSeq) {
  public ChainHead {
    Objects.requireNonNull(chain, "chain");
    Objects.requireNonNull(hash, "hash");
  }
}
