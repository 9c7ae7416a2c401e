package org.sightline.dashboard.shell;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.mail.MailReaders;
import org.sightline.message.Languages;

/**
 * Which language a page has: the one just chosen ({@code ?lang=es}), else the one chosen before,
 * else the first one of the browser that we speak, else English. What a reader chooses is the
 * language of the own mail as well.
 */
@Dependent
class LanguageChoice {

  static final String PARAMETER = "lang";
  private static final int YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

  @Inject private MailReaders readers;

  Language of(ExternalContext outer) {
    Language asked = Language.of(outer.getRequestParameterMap().get(PARAMETER));
    if (asked != null) {
      remember(asked, outer);
      readers.prefer(asked.getLocale());
      return asked;
    }
    Language before = Language.of(cookie(outer.getRequestCookieMap()));
    return before != null ? before : ofBrowser(outer.getRequestLocales());
  }

  static Language ofBrowser(Iterator<Locale> wanted) {
    while (wanted.hasNext()) {
      Language language = Language.of(wanted.next().getLanguage());
      if (language != null) {
        return language;
      }
    }
    return Language.ENGLISH;
  }

  private static void remember(Language language, ExternalContext outer) {
    if (!outer.isResponseCommitted()) {
      outer.addResponseCookie(
          Languages.COOKIE,
          language.getCode(),
          Map.of(
              "path",
              "/",
              "maxAge",
              YEAR_IN_SECONDS,
              "httpOnly",
              true,
              "secure",
              outer.isSecure()));
    }
  }

  private static @Nullable String cookie(Map<String, Object> cookies) {
    return cookies.get(Languages.COOKIE) instanceof Cookie cookie ? cookie.getValue() : null;
  }
}
