package org.sightline.dashboard.scorecard;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.sightline.inbox.InboxItem;
import org.sightline.message.Text;

/**
 * Something that waits for the reader.
 *
 * @param sentence what is to be done
 * @param href path of the page where it is done, inside the application
 * @param since since when it waits
 */
record NeedLine(Text sentence, String href, Instant since) {

  public NeedLine {
    requireNonNull(sentence, "sentence");
    requireNonNull(href, "href");
    requireNonNull(since, "since");
  }

  static NeedLine of(InboxItem item) {
    return new NeedLine(item.sentence(), item.path(), item.createdAt());
  }
}
