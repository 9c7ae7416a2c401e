package org.sightline.audit.chain;

import org.sightline.message.Text;

/** What is wrong with a chain of events where it does not hold. */
public enum BreakKind {
  /** An event does not have the content that it was hashed with. */
  ALTERED,
  /** An event is not there, those after it are. */
  MISSING,
  /** An event stands there that no other event leads to, or one stands there twice. */
  INSERTED,
  /** The events are all there, in another order. */
  REORDERED,
  /** Two histories: two events follow the same one, or a signed head tells of another event. */
  FORKED,
  /** Events are missing at the end: a head tells of more. */
  TRUNCATED_TAIL,
  /** The signature of a head does not fit its content. */
  HEAD_SIGNATURE_INVALID,
  /** A head is signed with a key that is not among those trusted. */
  KEY_UNKNOWN;

  /** One sentence on it for a reader. */
  public Text text() {
    return Text.of(BreakKind.class, "break." + name());
  }
}
