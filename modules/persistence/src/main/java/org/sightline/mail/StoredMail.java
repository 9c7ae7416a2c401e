package org.sightline.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail of the outbox, with how often it was tried.
 *
 * @param id its identity, which also makes its {@code Message-ID}
 * @param mail what is sent
 * @param state {@code QUEUED}, or {@code SENDING} in the hands of the node that has taken it
 * @param attempts attempts that have begun, from 0
 * @param createdAt when it was queued
 */
record StoredMail(UUID id, NewMail mail, MailState state, int attempts, Instant createdAt) {

  /** The same in the hands of the node that takes it. */
  StoredMail taken() {
    return new StoredMail(id, mail, MailState.SENDING, attempts + 1, createdAt);
  }

  /** How many attempts there were when this one, or the way to the server, has failed. */
  int tried() {
    return state == MailState.SENDING ? attempts : attempts + 1;
  }
}
