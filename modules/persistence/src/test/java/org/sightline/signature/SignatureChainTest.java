package org.sightline.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.account.Confirmation;
import org.sightline.account.ConfirmationMethod;
import org.sightline.audit.chain.ChainHash;
import org.sightline.document.CanonicalText;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonId;
import org.sightline.security.AccountId;
import org.sightline.security.Actor;
import org.sightline.security.HeldRole;
import org.sightline.security.Origin;
import org.sightline.security.Role;

class SignatureChainTest {

  private static final Locale SPANISH = Locale.forLanguageTag("es");
  private static final OrganizationId AGENCY = new OrganizationId(new UUID(0, 1));
  private static final UUID PLAN = new UUID(0, 2);
  private static final Instant NOW = Instant.parse("2026-01-31T09:05:00.000120Z");
  private static final CanonicalText TEXT = CanonicalText.of(Map.of("title", "Plan"));

  private final Signatures signatures = new Signatures();

  @Test
  void eachSignatureNamesTheOneBefore() {
    StoredSignature first = signed(SignatureMeaning.CONSULTED, null);
    StoredSignature second = signed(SignatureMeaning.ESTABLISHES_PLAN, first);

    assertThat(first.value().previousHash()).isEqualTo(ChainHash.GENESIS);
    assertThat(second.value().previousHash()).isEqualTo(first.value().hash());
    assertThat(second.value().ordinal()).isEqualTo(2);
    assertThat(signatures.areIntact(List.of(first.value(), second.value()))).isTrue();
  }

  @Test
  void aMissingSignatureBreaksTheChain() {
    StoredSignature first = signed(SignatureMeaning.CONSULTED, null);
    StoredSignature second = signed(SignatureMeaning.ESTABLISHES_PLAN, first);

    assertThat(signatures.areIntact(List.of(second.value()))).isFalse();
    assertThat(signatures.areIntact(List.of(second.value(), first.value()))).isFalse();
  }

  @Test
  void anotherSignerOrTextOrTimeBreaksTheChain() {
    Signature signed = signed(SignatureMeaning.CONSULTED, null).value();

    assertThat(changed(signed, "Another", signed.contentHash(), signed.signedAt()).isIntact())
        .isFalse();
    assertThat(changed(signed, signed.signerName(), "0".repeat(64), signed.signedAt()).isIntact())
        .isFalse();
    assertThat(
            changed(signed, signed.signerName(), signed.contentHash(), NOW.plusSeconds(1))
                .isIntact())
        .isFalse();
    assertThat(
            changed(signed, signed.signerName(), signed.contentHash(), signed.signedAt())
                .isIntact())
        .isTrue();
  }

  @Test
  void keepsTheStatementInTheLanguageInWhichItWasShown() {
    assertThat(signed(SignatureMeaning.CONSULTED, null).value().statement())
        .isEqualTo(SignatureMeaning.CONSULTED.statement().in(SPANISH));
  }

  @Test
  void keepsNoAddressAndNoBrowserButTheirHashes() {
    Signature signed = signed(SignatureMeaning.CONSULTED, null).value();

    assertThat(signed.addressHash()).hasSize(64);
    assertThat(signed.browserHash()).hasSize(64);
    assertThat(signed.toString()).doesNotContain("192.0.2.1").doesNotContain("Mozilla");
  }

  @Test
  void refusesAnAccountThatStandsForNobody() {
    Confirmation nobody = confirmed(null);

    assertThatThrownBy(() -> Signer.of(nobody)).isInstanceOf(SignatureRefused.class);
  }

  @Test
  void showsNoPassword() {
    assertThat(wanted(SignatureMeaning.CONSULTED).toString()).doesNotContain("secret");
  }

  @ParameterizedTest
  @EnumSource(SignatureMeaning.class)
  void saysInBothLanguagesWhatASignatureMeans(SignatureMeaning meaning) {
    for (String key : List.of("meaning." + meaning, "statement." + meaning)) {
      assertThat(bundle("").getString(key)).isNotBlank();
      assertThat(bundle("_es").getString(key)).isNotBlank();
    }
    assertThat(meaning.label().in(SPANISH)).isNotEqualTo(meaning.label().in(Locale.ENGLISH));
  }

  private static ResourceBundle bundle(String suffix) {
    return ResourceBundle.getBundle("org.sightline.signature.messages" + suffix, Locale.ROOT);
  }

  private static StoredSignature signed(SignatureMeaning meaning, @Nullable StoredSignature last) {
    Signer signer = Signer.of(confirmed(new PersonId(new UUID(0, 3))));
    return new StoredSignature(wanted(meaning), signer, NOW, last);
  }

  private static NewSignature wanted(SignatureMeaning meaning) {
    return new NewSignature(
        "ExecutivePlan", PLAN, 1, AGENCY, meaning, "EXECUTIVE", TEXT, SPANISH, "secret");
  }

  private static Confirmation confirmed(@Nullable PersonId person) {
    Actor actor =
        new Actor(
            new AccountId(new UUID(0, 4)),
            "executive",
            "Edgar Vale",
            AGENCY,
            person,
            Set.of(new HeldRole(Role.EXECUTIVE, AGENCY)),
            null,
            new Origin(Origin.Way.SESSION, "192.0.2.1", "hash", "request"));
    return new Confirmation(actor, NOW, ConfirmationMethod.PASSWORD, "Mozilla/5.0");
  }

  private static Signature changed(
      Signature one, String signerName, String contentHash, Instant signedAt) {
    return new Signature(
        one.id(),
        one.subjectType(),
        one.subjectId(),
        one.versionNo(),
        one.agency(),
        one.ordinal(),
        one.meaning(),
        one.signer(),
        one.account(),
        signerName,
        one.role(),
        signedAt,
        one.method(),
        one.confirmedAt(),
        one.addressHash(),
        one.browserHash(),
        contentHash,
        one.contentForm(),
        one.statement(),
        one.previousHash(),
        one.hash());
  }
}
