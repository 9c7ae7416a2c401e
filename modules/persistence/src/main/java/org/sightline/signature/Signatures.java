package org.sightline.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.account.Confirmation;
import org.sightline.account.Reauthentication;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditTrail;
import org.sightline.audit.chain.ChainHash;
import org.sightline.security.OpenToCallers;

/**
 * The signatures of all records. Who may sign what, and who may read it, is decided by the façade
 * of the record, which calls this one in its own transaction.
 */
@ApplicationScoped
public class Signatures {

  /** The most records whose signatures one call reads together. */
  public static final int MOST = 1_000;

  private SignatureRepository signatures;
  private Reauthentication reauthentication;
  private AuditTrail audit;
  private Clock clock;

  protected Signatures() {}

  @Inject
  Signatures(
      SignatureRepository signatures,
      Reauthentication reauthentication,
      AuditTrail audit,
      Clock clock) {
    this.signatures = signatures;
    this.reauthentication = reauthentication;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Signs a text as the actor, who shows the password again. The signature stands or falls with the
   * transaction of the caller; a wrong password is counted whatever becomes of that transaction.
   *
   * <p>Call it before anything is written to the audit chain of the installation. It appends to the
   * chain of the agency, and to no other.
   *
   * @throws org.sightline.account.ReauthenticationFailed when the password is wrong or missing
   * @throws org.sightline.account.ReauthenticationLocked when the account waits
   * @throws SignatureRefused when no person is behind the account
   */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("The façade of the record says who may sign it.")
  public Signature sign(NewSignature wanted) {
    Confirmation confirmation = reauthentication.confirm(wanted.password());
    StoredSignature signature =
        new StoredSignature(
            wanted,
            Signer.of(confirmation),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            signatures.last(wanted.subjectType(), wanted.subjectId()).orElse(null));
    signatures.add(signature);
    Signature made = signature.value();
    record(made);
    return made;
  }

  private void record(Signature made) {
    audit.record(
        AuditEntry.inAgency(
                made.agency().value(),
                AuditAction.SIGNED,
                made.subjectType(),
                made.subjectId().toString())
            .with("meaning", made.meaning().name())
            .with("versionNo", made.versionNo())
            .with("contentHash", made.contentHash())
            .with("signatureHash", made.hash()));
  }

  /** The signatures of a record, of all its versions, in the order of signing. */
  @OpenToCallers("The façade of the record says who may read it.")
  public List<Signature> of(String subjectType, UUID subjectId) {
    return signatures.of(subjectType, List.of(subjectId)).stream()
        .map(StoredSignature::value)
        .toList();
  }

  /**
   * The signatures of many records of one kind, read together; a record without any has no entry.
   *
   * @throws IllegalArgumentException when there are more than {@link #MOST} records
   */
  @OpenToCallers("The façade of the record says who may read it.")
  public Map<UUID, List<Signature>> ofAll(String subjectType, Collection<UUID> subjects) {
    if (subjects.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " records: " + subjects.size());
    }
    return signatures.of(subjectType, subjects).stream()
        .collect(
            Collectors.groupingBy(
                StoredSignature::subjectId,
                Collectors.mapping(StoredSignature::value, Collectors.toList())));
  }

  /**
   * Whether the signatures of a record are all there, in their order and unchanged.
   *
   * @param all what {@link #of} gave, from the first on
   */
  @OpenToCallers("It looks at nothing but what it is given.")
  public boolean areIntact(List<Signature> all) {
    String previous = ChainHash.GENESIS;
    int ordinal = 1;
    for (Signature one : all) {
      boolean follows = one.previousHash().equals(previous) && one.ordinal() == ordinal;
      if (!follows || !one.isIntact()) {
        return false;
      }
      previous = one.hash();
      ordinal++;
    }
    return true;
  }
}
