package org.sightline.hisp.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sightline.message.Text;

/** The medium through which a survey reached the customer. */
public enum Channel {
  COMPUTER(Reach.DIGITAL),
  MOBILE(Reach.DIGITAL),
  EMAIL(Reach.DIGITAL),
  CHATBOT(Reach.DIGITAL),
  PHONE(Reach.PHONE),
  AUTOMATED_PHONE(Reach.PHONE),
  IN_PERSON(Reach.IN_PERSON),
  PAPER(Reach.IN_PERSON),
  POSTAL_MAIL(Reach.OTHER),
  FAX(Reach.OTHER),
  SELF_SERVICE_KIOSK(Reach.OTHER),
  OTHER_NON_DIGITAL(Reach.OTHER),
  WEBSITE(Reach.DIGITAL),
  MOBILE_APP(Reach.DIGITAL),
  LIVE_CHAT(Reach.DIGITAL),
  SMS_TEXT_MESSAGES(Reach.DIGITAL),
  SOCIAL_MEDIA(Reach.DIGITAL),
  OTHER_DIGITAL(Reach.DIGITAL),
  /** Several at once: stands in old files, must not be entered anew. */
  MIXED(Reach.OTHER);

  /** In what way a service can be had through a channel. */
  public enum Reach {
    IN_PERSON,
    DIGITAL,
    PHONE,
    /** None of the three, or not known. */
    OTHER
  }

  private final Reach reach;

  Channel(Reach reach) {
    this.reach = reach;
  }

  /** The code in exchanged files, such as {@code automated_phone}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** In what way a service can be had through it. */
  public Reach reach() {
    return reach;
  }

  /** Whether a new entry may name it; old files may name all. */
  public boolean isForNewEntry() {
    return this != MIXED;
  }

  /** The name for a reader. */
  public Text label() {
    return Text.of(Channel.class, "hisp.feedback.channel." + code());
  }

  /** The channel with a code of exchanged files, upper or lower case; empty where there is none. */
  public static Optional<Channel> ofCode(String code) {
    String wanted = code.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(channel -> channel.code().equals(wanted)).findFirst();
  }
}
