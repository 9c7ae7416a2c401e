package org.sightline.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.stream.Collectors;

/** A mail as it goes over the wire: plain text, and headers of one line each. */
final class Letter extends MimeMessage {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final StoredMail stored;
  private final MailSettings settings;

  private Letter(Session session, StoredMail stored, MailSettings settings) {
    super(session);
    this.stored = stored;
    this.settings = settings;
  }

  static Letter of(Session session, StoredMail stored, MailSettings settings, Instant now)
      throws MessagingException {
    Letter letter = new Letter(session, stored, settings);
    NewMail mail = stored.mail();
    letter.setFrom(new InternetAddress(settings.from().text()));
    letter.setRecipient(Message.RecipientType.TO, recipient(mail));
    letter.setSubject(oneLine(mail.subject().in(mail.language())), UTF_8);
    letter.setSentDate(Date.from(now));
    letter.setHeader("Auto-Submitted", "auto-generated");
    letter.setHeader("Content-Language", mail.language().toLanguageTag());
    letter.setText(body(mail, settings), UTF_8);
    letter.saveChanges();
    return letter;
  }

  /** A text without line ends and other characters that control something. */
  static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** The same at each attempt, so that a reader's program can tell one mail from two. */
  @Override
  protected void updateMessageID() throws MessagingException {
    String from = settings.from().text();
    setHeader("Message-ID", "<" + stored.id() + from.substring(from.indexOf('@')) + ">");
  }

  private static InternetAddress recipient(NewMail mail) {
    try {
      return new InternetAddress(mail.address().text(), oneLine(mail.name()), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("UTF-8 is part of every Java", e);
    }
  }

  private static String body(NewMail mail, MailSettings settings) {
    return mail.lines().stream()
        .map(line -> written(line, mail.language(), settings))
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String written(MailLine line, Locale language, MailSettings settings) {
    String sentence = oneLine(line.sentence().in(language));
    return line.path() == null ? sentence : sentence + "\n" + settings.link(line.path());
  }
}
