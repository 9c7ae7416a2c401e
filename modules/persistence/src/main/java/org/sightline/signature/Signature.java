package org.sightline.signature;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.account.ConfirmationMethod;
import org.sightline.audit.chain.ChainHash;
import org.sightline.audit.chain.Timestamp;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonId;
import org.sightline.security.AccountId;

/**
 * What somebody has signed. Nobody signs for another.
 *
 * @param id the signature
 * @param subjectType kind of the record that was signed, such as {@code ExecutivePlan}
 * @param subjectId the record
 * @param versionNo which version of the record, from 1
 * @param agency the agency that the record belongs to
 * @param ordinal its place among the signatures of the record, from 1
 * @param meaning what it says
 * @param signer the person
 * @param account the account by which the person signed
 * @param signerName what the person was called then
 * @param role in which role the person signed: a code
 * @param signedAt when, by the clock of the server
 * @param method how the person showed to be the one
 * @param confirmedAt when that was
 * @param addressHash SHA-256 of the network address; null where none was known
 * @param browserHash SHA-256 of what the browser says it is; null where none was known
 * @param contentHash SHA-256 of the canonical text that was signed
 * @param contentForm the form of that text
 * @param statement the sentence that was shown and signed, in the language of the signer
 * @param previousHash hash of the signature before it on this record; 64 zeros for the first
 * @param hash SHA-256 over the canonical JSON of all of this but itself
 */
public record Signature(
    UUID id,
    String subjectType,
    UUID subjectId,
    int versionNo,
    OrganizationId agency,
    int ordinal,
    SignatureMeaning meaning,
    PersonId signer,
    AccountId account,
    String signerName,
    String role,
    Instant signedAt,
    ConfirmationMethod method,
    Instant confirmedAt,
    @Nullable String addressHash,
    @Nullable String browserHash,
    String contentHash,
    String contentForm,
    String statement,
    String previousHash,
    String hash) {

  /** Whether nothing of it has changed since it was signed. */
  public boolean isIntact() {
    return hash.equals(computedHash());
  }

  /** Its hash as it should be. */
  String computedHash() {
    Map<String, @Nullable Object> fields = new HashMap<>();
    fields.put("id", id.toString());
    fields.put("subjectType", subjectType);
    fields.put("subjectId", subjectId.toString());
    fields.put("versionNo", versionNo);
    fields.put("agency", agency.toString());
    fields.put("ordinal", ordinal);
    fields.put("meaning", meaning.name());
    fields.put("contentHash", contentHash);
    fields.put("contentForm", contentForm);
    fields.put("statement", statement);
    fields.put("prevSignatureHash", previousHash);
    putSigner(fields);
    return ChainHash.of(fields);
  }

  private void putSigner(Map<String, @Nullable Object> fields) {
    fields.put("signer", signer.toString());
    fields.put("account", account.toString());
    fields.put("signerName", signerName);
    fields.put("role", role);
    fields.put("signedAt", Timestamp.format(signedAt));
    fields.put("method", method.name());
    fields.put("confirmedAt", Timestamp.format(confirmedAt));
    fields.put("addressHash", addressHash);
    fields.put("browserHash", browserHash);
  }
}
