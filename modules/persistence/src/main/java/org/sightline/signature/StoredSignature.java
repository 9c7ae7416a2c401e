package org.sightline.signature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.account.ConfirmationMethod;
import org.sightline.audit.chain.ChainHash;
import org.sightline.document.CanonicalText;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonId;
import org.sightline.persistence.AggregateRoot;
import org.sightline.security.AccountId;

/** A signature in the store; the database refuses to change or remove it. */
@Entity
@Table(name = "signature")
@NamedQuery(
    name = StoredSignature.OF_SUBJECTS,
    query =
        "select s from StoredSignature s where s.subjectType = :type and s.subjectId in :subjects"
            + " order by s.subjectId, s.ordinal")
class StoredSignature extends AggregateRoot {

  static final String OF_SUBJECTS = "StoredSignature.ofSubjects";

  @Column(name = "subject_type", nullable = false, updatable = false)
  private String subjectType;

  @Column(name = "subject_id", nullable = false, updatable = false)
  private UUID subjectId;

  @Column(name = "version_no", nullable = false, updatable = false)
  private int versionNo;

  @Column(name = "agency_id", nullable = false, updatable = false)
  private OrganizationId agencyId;

  @Column(name = "ordinal", nullable = false, updatable = false)
  private int ordinal;

  @Enumerated(EnumType.STRING)
  @Column(name = "meaning", nullable = false, updatable = false)
  private SignatureMeaning meaning;

  @Column(name = "person_id", nullable = false, updatable = false)
  private PersonId personId;

  @Column(name = "account_id", nullable = false, updatable = false)
  private AccountId accountId;

  @Column(name = "signer_name", nullable = false, updatable = false)
  private String signerName;

  @Column(name = "role_code", nullable = false, updatable = false)
  private String role;

  @Column(name = "signed_at", nullable = false, updatable = false)
  private Instant signedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "method", nullable = false, updatable = false)
  private ConfirmationMethod method;

  @Column(name = "confirmed_at", nullable = false, updatable = false)
  private Instant confirmedAt;

  @Column(name = "address_hash", updatable = false)
  private @Nullable String addressHash;

  @Column(name = "browser_hash", updatable = false)
  private @Nullable String browserHash;

  @Column(name = "content_hash", nullable = false, updatable = false)
  private String contentHash;

  @Column(name = "content_form", nullable = false, updatable = false)
  private String contentForm;

  @Column(name = "statement", nullable = false, updatable = false)
  private String statement;

  @Column(name = "previous_id", updatable = false)
  private @Nullable UUID previousId;

  @Column(name = "previous_hash", nullable = false, updatable = false)
  private String previousHash;

  @Column(name = "hash", nullable = false, updatable = false)
  private String hash;

  protected StoredSignature() {}

  /** The next one of a record, whose last one is given; null for the first. */
  StoredSignature(
      NewSignature wanted, Signer signer, Instant signedAt, @Nullable StoredSignature last) {
    this.subjectType = wanted.subjectType();
    this.subjectId = wanted.subjectId();
    this.versionNo = wanted.versionNo();
    this.agencyId = wanted.agency();
    this.meaning = wanted.meaning();
    this.role = wanted.role();
    this.contentHash = wanted.content().sha256();
    this.contentForm = CanonicalText.FORM;
    this.statement = wanted.meaning().statement().in(wanted.language());
    signedBy(signer, signedAt);
    follow(last);
    this.hash = "";
    this.hash = value().computedHash();
  }

  private void signedBy(Signer signer, Instant at) {
    this.signedAt = at;
    this.personId = signer.person();
    this.accountId = signer.account();
    this.signerName = signer.name();
    this.method = signer.confirmation().method();
    this.confirmedAt = signer.confirmation().at();
    this.addressHash = signer.addressHash();
    this.browserHash = signer.browserHash();
  }

  private void follow(@Nullable StoredSignature last) {
    this.ordinal = last == null ? 1 : last.ordinal + 1;
    this.previousId = last == null ? null : last.key();
    this.previousHash = last == null ? ChainHash.GENESIS : last.hash;
  }

  UUID subjectId() {
    return subjectId;
  }

  Signature value() {
    return new Signature(
        key(),
        subjectType,
        subjectId,
        versionNo,
        agencyId,
        ordinal,
        meaning,
        personId,
        accountId,
        signerName,
        role,
        signedAt,
        method,
        confirmedAt,
        addressHash,
        browserHash,
        contentHash,
        contentForm,
        statement,
        previousHash,
        hash);
  }
}
