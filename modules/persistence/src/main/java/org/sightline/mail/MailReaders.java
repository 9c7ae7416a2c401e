package org.sightline.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.OpenToCallers;

/** In which language people get their mail: the one that they chose last on a page. */
@ApplicationScoped
public class MailReaders {

  private DigestRepository readers;
  private CurrentActor current;

  protected MailReaders() {}

  @Inject
  MailReaders(DigestRepository readers, CurrentActor current) {
    this.readers = readers;
    this.current = current;
  }

  /**
   * Remembers the language of the reader; nothing happens where no person is behind the account.
   */
  @Transactional
  @OpenToCallers("Everybody chooses the own language.")
  public void prefer(Locale language) {
    current
        .find()
        .map(Actor::person)
        .ifPresent(person -> readers.prefer(person, language.toLanguageTag()));
  }
}
