package org.sightline.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The public keys whose signatures on heads are trusted: elliptic-curve keys on P-256. */
public final class KeyRing {

  static final String ALGORITHM = "SHA256withECDSA";
  private static final int FIELD_BITS = 256;

  private final SortedMap<String, PublicKey> keys = new TreeMap<>();

  private KeyRing(Collection<? extends PublicKey> keys) {
    keys.forEach(key -> this.keys.put(idOf(key), key));
  }

  /**
   * A ring of these keys.
   *
   * @throws IllegalArgumentException when one is not an elliptic-curve key of 256 bits
   */
  public static KeyRing of(Collection<? extends PublicKey> keys) {
    return new KeyRing(keys);
  }

  /**
   * Reads keys in their X.509 form, each in Base64.
   *
   * @throws IllegalArgumentException when one is not such a key
   */
  public static KeyRing parse(Collection<String> encoded) {
    return new KeyRing(encoded.stream().map(KeyRing::decode).toList());
  }

  /** Each key in its X.509 form, in Base64, in order of the key ids. */
  public List<String> encoded() {
    return keys.values().stream()
        .map(key -> Base64.getEncoder().encodeToString(key.getEncoded()))
        .toList();
  }

  /** The ids of the keys, in order. */
  public List<String> ids() {
    return List.copyOf(keys.keySet());
  }

  /** The id of a public key: the first 16 hexadecimal digits of the SHA-256 of its X.509 form. */
  public static String idOf(PublicKey key) {
    if (!(key instanceof ECPublicKey ec)
        || ec.getParams().getCurve().getField().getFieldSize() != FIELD_BITS) {
      throw new IllegalArgumentException("not an elliptic-curve key of 256 bits");
    }
    return Sha256.of(key.getEncoded()).substring(0, 16);
  }

  /** What is wrong with the signature of a head; null when a key of this ring made it. */
  @Nullable BreakKind faultOf(SignedHead head) {
    PublicKey key = keys.get(head.keyId());
    if (key == null) {
      return BreakKind.KEY_UNKNOWN;
    }
    return signed(head, key) ? null : BreakKind.HEAD_SIGNATURE_INVALID;
  }

  private static boolean signed(SignedHead head, PublicKey key) {
    try {
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(key);
      check.update(head.statement().getBytes(StandardCharsets.UTF_8));
      return check.verify(Base64.getDecoder().decode(head.signature()));
    } catch (SignatureException | IllegalArgumentException e) {
      return false; // The bytes are no signature at all.
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  private static PublicKey decode(String encoded) {
    try {
      byte[] bytes = Base64.getDecoder().decode(encoded);
      return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not a public elliptic-curve key", e);
    }
  }
}
