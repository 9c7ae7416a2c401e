package org.sightline.plans.plan;

import java.time.Instant;
import org.sightline.message.Text;
import org.sightline.signature.Signature;

/**
 * A signature on a plan, for readers.
 *
 * @param role in which role the person signed
 * @param name what the person was called then
 * @param meaning what it says, in short
 * @param statement the sentence that was shown and signed
 * @param signedAt when
 * @param versionNo which version was signed
 * @param contentHash SHA-256 of the text that was signed
 * @param valid whether that version was not sent back since
 */
public record PlanSignature(
    String role,
    String name,
    Text meaning,
    String statement,
    Instant signedAt,
    int versionNo,
    String contentHash,
    boolean valid) {

  static PlanSignature of(Signature signature, int present) {
    return new PlanSignature(
        signature.role(),
        signature.signerName(),
        signature.meaning().label(),
        signature.statement(),
        signature.signedAt(),
        signature.versionNo(),
        signature.contentHash(),
        signature.versionNo() == present);
  }
}
