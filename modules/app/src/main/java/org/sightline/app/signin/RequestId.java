package org.sightline.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.sightline.security.Origin;

/** The identity of a request, given to it once and shown with every problem. */
public final class RequestId {

  private static final String ATTRIBUTE = RequestId.class.getName();

  private RequestId() {}

  /** The identity, a UUID; the same for the whole request. */
  public static String of(HttpServletRequest request) {
    Object known = request.getAttribute(ATTRIBUTE);
    if (known instanceof String id) {
      return id;
    }
    String id = UUID.randomUUID().toString();
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }

  static Origin origin(Origin.Way way, HttpServletRequest request) {
    return new Origin(way, request.getRemoteAddr(), null, of(request));
  }
}
