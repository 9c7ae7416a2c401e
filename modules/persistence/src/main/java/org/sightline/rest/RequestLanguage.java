package org.sightline.rest;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Stream;
import org.sightline.message.Languages;

/** The language in which a request is answered. */
public final class RequestLanguage {

  private RequestLanguage() {}

  /** What the reader has chosen on a page, else what the browser or the program asks for. */
  public static Locale of(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    String chosen =
        cookies == null
            ? null
            : Stream.of(cookies)
                .filter(cookie -> cookie.getName().equals(Languages.COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    return Languages.choose(chosen, request.getLocales());
  }
}
