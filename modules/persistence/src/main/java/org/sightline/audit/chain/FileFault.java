package org.sightline.audit.chain;

import org.sightline.message.Text;

/** What is wrong with an exported file as a file, whatever its events say. */
public enum FileFault {
  /** The first line is not the header of an exported log. */
  NOT_AN_EXPORT,
  /** The file is of a later version of the format than this release reads. */
  NEWER_VERSION,
  /** A line is not canonical JSON, or none of the kinds of line that occur. */
  UNREADABLE_LINE,
  /** The closing line is missing. */
  CUT_OFF,
  /** The bytes are not those that the closing line was made for. */
  EDITED,
  /** The closing line counts other numbers of events or heads. */
  MISCOUNTED,
  /** Something follows the closing line. */
  GOES_ON;

  /** One sentence on it for a reader. */
  public Text text() {
    return Text.of(FileFault.class, "fault." + name());
  }
}
