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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.inbox.InboxItem;
import org.sightline.inbox.NewItems;
import org.sightline.message.Text;

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
    if (!readers.claim(reader.person(), today, until)) {
      return;
    }
    Optional<MailAddress> address = MailAddress.of(reader.address());
    if (address.isEmpty()) {
      LOGGER.log(
          Level.WARNING, "Person {0} has an address to which nothing is sent", reader.person());
      return;
    }
    List<InboxItem> found = items.of(reader.person(), reader.since(), until, MOST_ITEMS);
    if (found.isEmpty()) {
      return;
    }
    long all = items.count(reader.person(), reader.since(), until);
    mails.add(
        new NewMail(
            "digest|" + reader.person() + "|" + today,
            reader.person(),
            reader.name(),
            address.get(),
            reader.language(),
            text("digest.subject", all),
            lines(reader, found, all, now)),
        now);
  }

  private List<MailLine> lines(DigestReader reader, List<InboxItem> found, long all, Instant now) {
    List<MailLine> lines = new ArrayList<>();
    lines.add(new MailLine(text("digest.beginning", all), null));
    found.forEach(item -> lines.add(new MailLine(item.sentence(), item.path())));
    if (all > found.size()) {
      lines.add(new MailLine(text("digest.more", all - found.size()), null));
    }
    lines.add(new MailLine(made(reader, now), null));
    lines.add(new MailLine(text("digest.end"), "/"));
    return lines;
  }

  /** Who made it when, and what of all that waits is in it. */
  private Text made(DigestReader reader, Instant now) {
    Instant since = reader.since();
    return since == null
        ? text("digest.made-first", reader.name(), minute(now))
        : text("digest.made", reader.name(), minute(now), minute(since));
  }

  private String minute(Instant at) {
    var local = at.atZone(clock.getZone());
    return local.toLocalDate() + " " + local.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
  }

  private static Text text(String key, Object... args) {
    return Text.of(Digests.class, key, args);
  }
}
