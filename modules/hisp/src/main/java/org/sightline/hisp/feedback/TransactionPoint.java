package org.sightline.hisp.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sightline.message.Text;

/** When a survey is offered. Reports up to 2023 describe the moment in words instead. */
public enum TransactionPoint {
  /** After one interaction. */
  POST_INTERACTION,
  /** After the whole journey. */
  POST_SERVICE_JOURNEY,
  /** Apart from any transaction, about the relation as such. */
  RELATIONAL;

  /** The code in exchanged files, such as {@code post_interaction}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name for a reader. */
  public Text label() {
    return Text.of(TransactionPoint.class, "hisp.feedback.point." + code());
  }

  /** The point with a code of exchanged files; empty for free words. */
  public static Optional<TransactionPoint> ofCode(String code) {
    return Arrays.stream(values()).filter(point -> point.code().equals(code)).findFirst();
  }
}
