package org.sightline.audit;

/** The order in which events are listed; each is total, so that pages neither skip nor repeat. */
enum AuditOrder {
  /** Chain by chain, each from its first event on. */
  BY_CHAIN("chain, seq", "(chain, seq) > (?, ?)"),
  /** Newest first over all chains, by time, then chain, then place. */
  NEWEST_FIRST("occurred_at DESC, chain DESC, seq DESC", "(occurred_at, chain, seq) < (?, ?, ?)");

  private final String columns;
  private final String beyond;

  AuditOrder(String columns, String beyond) {
    this.columns = columns;
    this.beyond = beyond;
  }

  String columns() {
    return columns;
  }

  String beyond() {
    return beyond;
  }
}
