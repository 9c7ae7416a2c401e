package org.sightline.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sightline.inbox.InboxItem;
import org.sightline.inbox.NewItems;

/** Makes the digest of one person: what has come into the inbox since the last one. */
@ApplicationScoped
class Digests {

  /** How many items a mail lists; the others are counted. */
  static final int MOST_ITEMS = 50;

  /** What was put a moment ago may not be committed yet: it comes with the next digest. */
  static final Duration SETTLING = Duration.ofMinutes(2);

  private static final System.Logger LOGGER = System.getLogger(Digests.class.getName());

  private DigestRepository readers;
  private NewItems items;
  private MailRepository mails;
  private Clock clock;

  protected Digests() {}

  @Inject
  Digests(DigestRepository readers, NewItems items, MailRepository mails, Clock clock) {
    this.readers = readers;
    this.items = items;
    this.mails = mails;
    this.clock = clock;
  }

  /** Queues the digest of a day, unless another node has done so. */
  @Transactional(TxType.REQUIRES_NEW)
  void make(DigestReader reader, LocalDate today) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant until = now.minus(SETTLING);
    if (readers.claim(reader.person(), today, until)) {
      address(reader)
          .flatMap(address -> digest(reader, until, now).map(digest -> digest.mail(address, today)))
          .ifPresent(mail -> mails.add(mail, now));
    }
  }

  private static Optional<MailAddress> address(DigestReader reader) {
    Optional<MailAddress> address = MailAddress.of(reader.address());
    if (address.isEmpty()) {
      LOGGER.log(
          Level.WARNING, "Person {0} has an address to which nothing is sent", reader.person());
    }
    return address;
  }

  /** What a person is told now; empty when nothing has come until then. */
  private Optional<Digest> digest(DigestReader reader, Instant until, Instant now) {
    List<InboxItem> found = items.of(reader.person(), reader.since(), until, MOST_ITEMS);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    long all = items.count(reader.person(), reader.since(), until);
    return Optional.of(new Digest(reader, found, all, now.atZone(clock.getZone())));
  }
}
