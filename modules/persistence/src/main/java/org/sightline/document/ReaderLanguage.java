package org.sightline.document;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Stream;
import org.sightline.message.Languages;

/** The language in which a document is made for whoever asks for it. */
public final class ReaderLanguage {

  private ReaderLanguage() {}

  /** The language chosen on the pages, else the one that the request asks for. */
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
