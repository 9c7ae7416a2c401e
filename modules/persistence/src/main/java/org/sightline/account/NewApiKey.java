package org.sightline.account;

/**
 * An API key at the only moment at which its secret is known.
 *
 * @param key the key
 * @param secret what a program shows as bearer token; kept nowhere
 */
public record NewApiKey(ApiKeySummary key, String secret) {

  /** Shows nothing of the secret. */
  @Override
  public String toString() {
    return "NewApiKey[" + key.id() + "]";
  }
}
