package org.sightline.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sightline.job.Recurring;
import org.sightline.mail.Delivery.Outcome;

/**
 * Sends what waits. A mail is marked in a transaction of its own before it is handed to the server,
 * and whatever happens after that, it is not marked again: it is sent at most once.
 */
@ApplicationScoped
class MailRound implements Recurring {

  private static final System.Logger LOGGER = System.getLogger(MailRound.class.getName());

  /** How many mails go out in one round, which keeps the rate below that of a flood. */
  private static final int MOST = 100;

  private MailRepository mails;
  private MailServer server;
  private MailSettings settings;
  private Clock clock;

  protected MailRound() {}

  @Inject
  MailRound(MailRepository mails, MailServer server, MailSettings settings, Clock clock) {
    this.mails = mails;
    this.server = server;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String when() {
    return "*/20 * * * * *";
  }

  @Override
  public void run() {
    if (!settings.areComplete()) {
      return;
    }
    giveUpLost();
    List<StoredMail> due = mails.due(clock.instant(), MOST);
    if (!due.isEmpty()) {
      deliver(due);
    }
  }

  private void giveUpLost() {
    int lost = mails.giveUpLost(clock.instant());
    if (lost > 0) {
      LOGGER.log(
          Level.ERROR, "Mails that may have been sent, or not, and are not tried again: {0}", lost);
    }
  }

  private void deliver(List<StoredMail> due) {
    try (MailConnection connection = server.connect()) {
      sendAll(due, connection);
    } catch (MessagingException e) {
      String why = Letter.oneLine(String.valueOf(e.getMessage()));
      LOGGER.log(Level.WARNING, "The mail server cannot be reached: {0}", why);
      due.forEach(mail -> later(mail, why));
    }
  }

  /** Further mails of the same people become due as the first ones are gone. */
  private void sendAll(List<StoredMail> first, MailConnection connection) {
    int sent = 0;
    List<StoredMail> due = first;
    while (!due.isEmpty() && sent < MOST) {
      for (StoredMail mail : due) {
        sent++;
        if (!send(mail, connection)) {
          return;
        }
      }
      due = mails.due(clock.instant(), MOST - sent);
    }
  }

  /** Sends one; false when the connection is not good for another one. */
  private boolean send(StoredMail waiting, MailConnection connection) {
    if (!mails.claim(waiting, clock.instant())) {
      return true;
    }
    StoredMail mail = waiting.taken();
    Delivery delivery = connection.send(mail);
    switch (delivery.outcome()) {
      case TAKEN -> mails.end(mail, MailState.SENT, null, clock.instant());
      case LATER -> later(mail, delivery.answer());
      case REFUSED -> failed(mail, delivery.answer());
      case UNKNOWN -> uncertain(mail, delivery.answer());
    }
    return delivery.outcome() != Outcome.UNKNOWN;
  }

  private void later(StoredMail mail, String why) {
    Instant now = clock.instant();
    String reason = new Delivery(Outcome.LATER, why).answer();
    if (BackOff.isOver(mail.createdAt(), now)) {
      failed(mail, reason);
    } else {
      mails.putOff(mail, now.plus(BackOff.after(mail.tried())), reason);
    }
  }

  private void failed(StoredMail mail, String why) {
    LOGGER.log(Level.ERROR, "Mail {0} is given up; its row says why", mail.id());
    mails.end(mail, MailState.FAILED, why, clock.instant());
  }

  private void uncertain(StoredMail mail, String why) {
    LOGGER.log(Level.ERROR, "Mail {0} may have been sent, or not: not tried again", mail.id());
    mails.end(mail, MailState.UNCERTAIN, why, clock.instant());
  }
}
