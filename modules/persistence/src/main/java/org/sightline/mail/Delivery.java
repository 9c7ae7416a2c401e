package org.sightline.mail;

/**
 * How an attempt to send ended.
 *
 * @param outcome what is known
 * @param answer what the mail server said, at most 200 characters; empty where it said nothing
 */
record Delivery(Outcome outcome, String answer) {

  private static final int LONGEST = 200;

  /** What is known after an attempt. */
  enum Outcome {
    /** The server has taken it. */
    TAKEN,
    /** The server said no, for now. */
    LATER,
    /** The server said no, for good. */
    REFUSED,
    /** The connection ended before the server said anything. */
    UNKNOWN
  }

  Delivery {
    String line = Letter.oneLine(answer);
    answer = line.substring(0, Math.min(line.length(), LONGEST));
  }
}
