package org.sightline.lineofsight.hypothesis;

/** What can happen to a hypothesis. */
enum HypothesisEvent {
  /** Its text is written anew. */
  CHANGE,
  /** It is locked, and its text is hashed. */
  REGISTER,
  /** It is taken back. */
  WITHDRAW
}
