package org.sightline.mail;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;

/**
 * A line of a mail: a sentence, and where to go on. No figure of a rating and nothing that somebody
 * has written about somebody belongs into it: mail is read by others.
 *
 * @param sentence what is said; its arguments are texts, integers or sentences of this kind
 * @param path path of a page inside the application, such as {@code /hisp/quarter.xhtml}; null
 *     where there is none
 */
public record MailLine(Text sentence, @Nullable String path) {

  /**
   * @throws IllegalArgumentException when the path does not begin with a slash
   */
  public MailLine {
    requireNonNull(sentence, "sentence");
    if (path != null && !path.startsWith("/")) {
      throw new IllegalArgumentException("a path begins with a slash: " + path);
    }
  }
}
