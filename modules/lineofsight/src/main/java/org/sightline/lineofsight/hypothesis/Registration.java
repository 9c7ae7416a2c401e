package org.sightline.lineofsight.hypothesis;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.sightline.security.AccountId;

/**
 * What was locked when a hypothesis was registered.
 *
 * @param at when
 * @param by the account that did it
 * @param text the canonical text of everything that it said
 * @param hash SHA-256 of that text, 64 hexadecimal digits
 */
public record Registration(Instant at, AccountId by, String text, String hash) {

  public Registration {
    requireNonNull(at, "at");
    requireNonNull(by, "by");
    requireNonNull(text, "text");
    requireNonNull(hash, "hash");
  }
}
