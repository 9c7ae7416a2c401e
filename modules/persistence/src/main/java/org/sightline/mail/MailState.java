package org.sightline.mail;

/** Where a mail stands. */
enum MailState {
  /** Waits, for its first attempt or for the next one. */
  QUEUED,
  /** A node is about to hand it to the mail server, or does so. */
  SENDING,
  /** The mail server has taken it. */
  SENT,
  /** The mail server refused it for good, or could not be reached for days. */
  FAILED,
  /** The node or the connection ended while it was sent: perhaps sent, and never sent again. */
  UNCERTAIN
}
