package org.sightline.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A reader that remembers whether the last character it gave ended a line. */
final class EndWatch extends FilterReader {

  private char last;

  EndWatch(Reader text) {
    super(text);
  }

  boolean endsWithLineBreak() {
    return last == '\n' || last == '\r';
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    if (c >= 0) {
      last = (char) c;
    }
    return c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      last = buffer[offset + count - 1];
    }
    return count;
  }
}
