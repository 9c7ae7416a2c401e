package org.sightline.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.sightline.security.OpenToCallers;
import org.sightline.security.Permission;
import org.sightline.security.Requires;

/** Mail to be sent. It leaves after the commit of its cause, and at most once. */
@ApplicationScoped
public class Outbox {

  private MailRepository mails;
  private MailSettings settings;
  private Clock clock;

  protected Outbox() {}

  @Inject
  Outbox(MailRepository mails, MailSettings settings, Clock clock) {
    this.mails = mails;
    this.settings = settings;
    this.clock = clock;
  }

  /** Queues a mail; nothing happens where its key is known, or where there is no mail server. */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("The feature whose mail it is knows who has to learn something.")
  public void put(NewMail mail) {
    if (settings.areComplete()) {
      mails.add(mail, clock.instant());
    }
  }

  /** How much waits, and what went wrong. */
  @Requires(Permission.READ_METRICS)
  public MailBacklog backlog() {
    return mails.backlog(settings.areComplete(), clock.instant());
  }
}
