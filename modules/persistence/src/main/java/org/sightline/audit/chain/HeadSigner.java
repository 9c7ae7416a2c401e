package org.sightline.audit.chain;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/**
 * Signs heads with the key of this installation, which lives in a folder outside the database.
 *
 * <p>The folder holds {@code audit-head.key} (the pair in use, readable by its owner only) and one
 * {@code audit-head-<key id>.pub} for each key ever used. All nodes of an installation need the
 * same folder or a copy of it.
 */
public final class HeadSigner {

  private final PrivateKey privateKey;
  private final String keyId;
  private final KeyRing keys;

  private HeadSigner(KeyPair pair, KeyRing keys) {
    this.privateKey = pair.getPrivate();
    this.keyId = KeyRing.idOf(pair.getPublic());
    this.keys = keys;
  }

  /**
   * A signer with the key of a folder; folder and key are made when they are not there.
   *
   * @throws java.io.UncheckedIOException when the folder cannot be read or written
   * @throws IllegalArgumentException when a key file holds something else
   */
  public static HeadSigner in(Path folder) {
    KeyFolder files = new KeyFolder(folder);
    return new HeadSigner(files.pair(), files.publicKeys());
  }

  /**
   * A signer with a new key, which takes the place of the one in use. The public half of the old
   * one stays, so that its heads can still be checked.
   *
   * @throws java.io.UncheckedIOException when the folder cannot be read or written
   */
  public static HeadSigner renewed(Path folder) {
    KeyFolder files = new KeyFolder(folder);
    return new HeadSigner(files.renewedPair(), files.publicKeys());
  }

  /** The id of the key in use. */
  public String keyId() {
    return keyId;
  }

  /** The public keys of the folder: the one in use and those before it. */
  public KeyRing keys() {
    return keys;
  }

  /**
   * Signs that a chain stands at an event and that no event before it is missing.
   *
   * @param seq place of the last event, from 1
   * @param hash its hash
   * @param at when, in whole microseconds
   */
  public SignedHead sign(ChainId chain, long seq, String hash, Instant at) {
    SignedHead bare = new SignedHead(chain, seq, hash, seq, at, keyId, "");
    return new SignedHead(chain, seq, hash, seq, at, keyId, signatureOf(bare.statement()));
  }

  private String signatureOf(String statement) {
    try {
      Signature signature = Signature.getInstance(KeyRing.ALGORITHM);
      signature.initSign(privateKey);
      signature.update(statement.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key of P-256 signs with " + KeyRing.ALGORITHM, e);
    }
  }
}
