package org.sightline.signature;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.account.Confirmation;
import org.sightline.document.CanonicalText;
import org.sightline.organization.PersonId;
import org.sightline.security.AccountId;
import org.sightline.security.Actor;

/**
 * Who signs, and from where; addresses and browsers as hashes only.
 *
 * @param person the person behind the account
 * @param account the account
 * @param name what the person is called now
 * @param confirmation how the person showed to be the one
 * @param addressHash SHA-256 of the network address; null where none is known
 * @param browserHash SHA-256 of what the browser says it is; null where none is known
 */
record Signer(
    PersonId person,
    AccountId account,
    String name,
    Confirmation confirmation,
    @Nullable String addressHash,
    @Nullable String browserHash) {

  /**
   * @throws SignatureRefused when no person is behind the account
   */
  static Signer of(Confirmation confirmation) {
    Actor actor = confirmation.actor();
    PersonId person = actor.person();
    if (person == null) {
      throw new SignatureRefused();
    }
    return new Signer(
        person,
        actor.account(),
        actor.displayName(),
        confirmation,
        hash(actor.origin().address()),
        hash(confirmation.browser()));
  }

  private static @Nullable String hash(@Nullable String text) {
    return text == null ? null : CanonicalText.of(Map.of("value", text)).sha256();
  }
}
