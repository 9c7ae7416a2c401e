package org.sightline.mail;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.sightline.message.Text;
import org.sightline.organization.PersonId;

/**
 * A mail to be sent.
 *
 * @param key what it is known by, 1 to 200 characters: of two with the same key only the first is
 *     sent
 * @param person who gets it
 * @param name the name of that person
 * @param address where it goes
 * @param language the language in which it is written
 * @param subject what it is about
 * @param lines what it says, in order
 */
public record NewMail(
    String key,
    PersonId person,
    String name,
    MailAddress address,
    Locale language,
    Text subject,
    List<MailLine> lines) {

  /**
   * @throws IllegalArgumentException when the key is blank or too long, or nothing is said
   */
  public NewMail {
    requireNonNull(person, "person");
    requireNonNull(name, "name");
    requireNonNull(address, "address");
    requireNonNull(language, "language");
    requireNonNull(subject, "subject");
    lines = List.copyOf(lines);
    if (key.isBlank() || key.length() > 200) {
      throw new IllegalArgumentException("key must have 1 to 200 characters: " + key);
    }
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a mail says something");
    }
  }
}
