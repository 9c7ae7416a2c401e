package org.sightline.dashboard.account;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader goes after signing in. Only places of this application count, so that a link to
 * the sign-in page cannot lead to another site.
 */
final class ReturnPath {

  /** The start page, which leads on by role. */
  static final String START = "/";

  private ReturnPath() {}

  /**
   * The wanted place where it lies inside the application, else the start page.
   *
   * @param wanted what the address asks for; null when it asks for nothing
   */
  static String local(@Nullable String wanted) {
    return wanted != null && isLocal(wanted) ? wanted : START;
  }

  private static boolean isLocal(String wanted) {
    // Browsers take a backslash for a slash and drop tabs and line ends.
    if (!wanted.startsWith("/") || wanted.startsWith("//") || wanted.indexOf('\\') >= 0) {
      return false;
    }
    if (wanted.startsWith("/login.xhtml") || wanted.startsWith("/sign-out")) {
      return false;
    }
    try {
      URI uri = new URI(wanted);
      return uri.getScheme() == null && uri.getRawAuthority() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
