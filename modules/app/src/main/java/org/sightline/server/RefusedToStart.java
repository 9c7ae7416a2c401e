package org.sightline.server;

import org.jspecify.annotations.Nullable;

/** The server cannot run like this; the message is the one line that the operator reads. */
final class RefusedToStart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RefusedToStart(String line, @Nullable Throwable cause) {
    super(line, cause);
  }
}
