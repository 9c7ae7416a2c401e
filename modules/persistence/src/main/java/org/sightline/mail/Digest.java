package org.sightline.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.sightline.inbox.InboxItem;
import org.sightline.message.Text;

/**
 * What one person is told at once.
 *
 * @param reader whom it tells
 * @param listed what it lists
 * @param all how much has come, listed or not
 * @param made when it was made
 */
record Digest(DigestReader reader, List<InboxItem> listed, long all, ZonedDateTime made) {

  /** The mail that brings it, of which there is one a day. */
  NewMail mail(MailAddress address, LocalDate today) {
    return new NewMail(
        "digest|" + reader.person() + "|" + today,
        reader.person(),
        reader.name(),
        address,
        reader.language(),
        text("digest.subject", all),
        lines());
  }

  private List<MailLine> lines() {
    List<MailLine> lines = new ArrayList<>();
    lines.add(new MailLine(text("digest.beginning", all), null));
    listed.forEach(item -> lines.add(new MailLine(item.sentence(), item.path())));
    if (all > listed.size()) {
      lines.add(new MailLine(text("digest.more", all - listed.size()), null));
    }
    lines.add(new MailLine(origin(), null));
    lines.add(new MailLine(text("digest.end"), "/"));
    return lines;
  }

  /** For whom it was made when, and what of all that waits is in it. */
  private Text origin() {
    Instant since = reader.since();
    return since == null
        ? text("digest.made-first", reader.name(), minute(made))
        : text("digest.made", reader.name(), minute(made), minute(since.atZone(made.getZone())));
  }

  private static String minute(ZonedDateTime at) {
    return at.toLocalDate() + " " + at.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
  }

  private static Text text(String key, Object... args) {
    return Text.of(Digest.class, key, args);
  }
}
