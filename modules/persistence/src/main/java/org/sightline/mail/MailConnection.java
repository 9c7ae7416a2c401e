package org.sightline.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.mail.Delivery.Outcome;

/** A connection to the mail server, over which several mails go one after the other. */
final class MailConnection implements AutoCloseable {

  private static final System.Logger LOGGER = System.getLogger(MailConnection.class.getName());

  /** How a server answers: a code of three digits, 4 for not now and 5 for never (RFC 5321). */
  private static final Pattern ANSWER = Pattern.compile("^([45])\\d\\d[ -].*", Pattern.DOTALL);

  private final Session session;
  private final Transport transport;
  private final MailSettings settings;
  private final Clock clock;

  MailConnection(Session session, Transport transport, MailSettings settings, Clock clock) {
    this.session = session;
    this.transport = transport;
    this.settings = settings;
    this.clock = clock;
  }

  /** Sends a mail, and tells what the server said. */
  Delivery send(StoredMail mail) {
    try {
      Letter letter = Letter.of(session, mail, settings, clock.instant());
      transport.sendMessage(letter, letter.getAllRecipients());
      return new Delivery(Outcome.TAKEN, "");
    } catch (SendFailedException e) {
      return answered(e);
    } catch (MessagingException e) {
      return new Delivery(Outcome.UNKNOWN, String.valueOf(e.getMessage()));
    }
  }

  /** An answer that is there says that the server has not taken the mail. */
  private static Delivery answered(SendFailedException failure) {
    for (Exception e = failure; e != null; e = next(e)) {
      String said = e.getMessage() == null ? "" : e.getMessage();
      Matcher answer = ANSWER.matcher(said.strip());
      if (answer.matches()) {
        boolean later = answer.group(1).equals("4");
        return new Delivery(later ? Outcome.LATER : Outcome.REFUSED, said);
      }
    }
    return new Delivery(Outcome.UNKNOWN, String.valueOf(failure.getMessage()));
  }

  private static @Nullable Exception next(Exception e) {
    return e instanceof MessagingException chained ? chained.getNextException() : null;
  }

  @Override
  public void close() {
    try {
      transport.close();
    } catch (MessagingException e) {
      LOGGER.log(System.Logger.Level.DEBUG, "The mail server did not say goodbye", e);
    }
  }
}
