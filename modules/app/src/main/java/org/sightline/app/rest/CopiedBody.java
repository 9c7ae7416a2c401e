package org.sightline.app.rest;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Passes a body on and hands over a copy of it, as text, when it is complete. */
final class CopiedBody extends FilterOutputStream {

  private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
  private final Consumer<String> whenComplete;
  private boolean closed;

  CopiedBody(OutputStream body, Consumer<String> whenComplete) {
    super(body);
    this.whenComplete = whenComplete;
  }

  @Override
  public void write(int one) throws IOException {
    out.write(one);
    copy.write(one);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    copy.write(bytes, from, length);
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      whenComplete.accept(copy.toString(StandardCharsets.UTF_8));
    }
    super.close();
  }
}
