package org.sightline.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.packaged.PackagedServer;

/**
 * Chromium before the shared node. A test opens a {@link Visit}, which is a person with an empty
 * browser, or lets {@link #check} walk over pages.
 */
public final class Browser implements AutoCloseable {

  /** The narrowest width that WCAG 1.4.10 asks for, in CSS pixels. */
  public static final int PHONE = 320;

  /** A desk, in CSS pixels. */
  public static final int DESK = 1280;

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final URI base;

  private Browser(URI base) {
    this.base = base;
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Path program = Chromium.program();
    this.chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(Chromium.options()));
  }

  static Browser before(PackagedServer server) {
    return new Browser(server.uri("/"));
  }

  /** A person without an account, at a window of the width given. */
  public Visit visit(int width) {
    return new Visit(chromium, base, width);
  }

  /**
   * What is wrong with pages, at both widths; empty when every rule of {@link PageRules} holds.
   * Leaves a picture of each in {@code target/screenshots}.
   *
   * @param user a demo account; null for somebody who has not signed in
   * @param paths pages of the server, such as {@code /hisp/reports.xhtml?quarter=FY2026-Q1}
   */
  public List<String> check(@Nullable String user, String... paths) {
    List<String> problems = new ArrayList<>();
    for (int width : new int[] {PHONE, DESK}) {
      try (Visit visit = visit(width)) {
        if (user != null) {
          visit.signIn(user);
        }
        for (String path : paths) {
          problems.addAll(visit.check(path));
        }
      }
    }
    return problems;
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
