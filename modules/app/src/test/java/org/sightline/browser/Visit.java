package org.sightline.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sightline.packaged.PackagedServer;

/** One person at one window: cookies of their own, from the first request to {@link #close}. */
public final class Visit implements AutoCloseable {

  private static final int HEIGHT = 900;
  private static final Path PICTURES = Path.of("target", "screenshots");

  private final BrowserContext context;
  private final Page page;
  private final URI base;
  private final int width;
  private final List<String> complaints = new ArrayList<>();
  private String user = "nobody";

  Visit(com.microsoft.playwright.Browser chromium, URI base, int width) {
    this.base = base;
    this.width = width;
    this.context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setLocale("en-US")
                .setTimezoneId("America/New_York"));
    context.addInitScript(PageRules.WATCH_CONTENT_SECURITY);
    this.page = context.newPage();
    page.onPageError(error -> complaints.add("script failed: " + error));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add("console: " + message.text() + " at " + message.location());
          }
        });
  }

  /** The window, for everything that Playwright can do. */
  public Page page() {
    return page;
  }

  /** Opens a page and waits until it has loaded with its styles and scripts. */
  public Response open(String path) {
    complaints.clear();
    Page.NavigateOptions loaded = new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD);
    return page.navigate(base.resolve(path).toString(), loaded);
  }

  /** Signs in with a demo account, through the page that people use. */
  public Visit signIn(String account) {
    open("/login.xhtml");
    page.locator("[autocomplete=username]").fill(account);
    page.locator("[autocomplete=current-password]").fill(PackagedServer.PASSWORD);
    page.locator("[autocomplete=current-password]").press("Enter");
    page.waitForURL(address -> !address.contains("/login.xhtml"));
    user = account;
    return this;
  }

  /** Opens a page and says what is wrong with it; takes its picture. */
  public List<String> check(String path) {
    Response response = open(path);
    List<String> problems = new ArrayList<>();
    if (response.status() != 200) {
      problems.add("answers " + response.status());
    }
    problems.addAll(complaints);
    problems.addAll(PageRules.brokenOn(page));
    takePicture(name(path));
    return problems.stream().map(problem -> where(path) + ": " + problem).toList();
  }

  /** A picture of the whole page, in {@code target/screenshots}. */
  public void takePicture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(PICTURES.resolve(name + "-" + width + ".png")));
  }

  @Override
  public void close() {
    context.close();
  }

  private String where(String path) {
    return path + " as " + user + " at " + width;
  }

  private String name(String path) {
    String plain =
        URI.create(path).getPath().replace(".xhtml", "").replaceAll("[^A-Za-z0-9]+", "-");
    String trimmed = plain.replaceAll("^-|-$", "");
    String language = path.contains("lang=es") ? "-es" : "";
    return (trimmed.isEmpty() ? "start" : trimmed) + language + "-" + user;
  }
}
