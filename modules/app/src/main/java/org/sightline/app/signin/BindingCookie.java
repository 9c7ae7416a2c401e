package org.sightline.app.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/**
 * The cookie that carries 256 random bits beside the server's own session id, which has too few. It
 * is what a session is recognised by; the session id alone opens nothing.
 */
final class BindingCookie {

  static final String NAME = "__Host-slb";

  private BindingCookie() {}

  static Optional<String> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(NAME))
            .map(Cookie::getValue)
            .findFirst();
  }

  static void set(HttpServletResponse response, String secret) {
    write(response, secret, "");
  }

  static void clear(HttpServletResponse response) {
    write(response, "", "; Max-Age=0");
  }

  private static void write(HttpServletResponse response, String value, String age) {
    response.addHeader(
        "Set-Cookie", NAME + "=" + value + "; Path=/; Secure; HttpOnly; SameSite=Lax" + age);
  }
}
