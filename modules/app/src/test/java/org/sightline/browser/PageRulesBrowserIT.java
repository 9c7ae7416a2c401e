package org.sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rules for pages find what they are there for; each is shown a page that breaks it. */
@ExtendWith(SharedBrowser.class)
class PageRulesBrowserIT {

  private static final String GOOD =
      "<!doctype html><html lang='en'><head><meta charset='utf-8'><title>Page</title>"
          + "<meta name='viewport' content='width=device-width'></head>"
          + "<body><main><h1>Page</h1>%s</main></body></html>";

  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void findNothingOnAGoodPage(Browser browser) {
    show("<p>All is well.</p>");

    assertThat(browser.check(null, address())).isEmpty();
  }

  @Test
  void findAPictureWithoutAText(Browser browser) {
    show("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>");

    assertThat(browser.check(null, address())).anyMatch(line -> line.contains("image-alt"));
  }

  @Test
  void findAScriptThatThePolicyRefuses(Browser browser) {
    show("<script>window.ran = true</script>");

    assertThat(browser.check(null, address()))
        .anyMatch(line -> line.contains("content security: script-src-elem refused inline"));
  }

  @Test
  void findWhatIsWiderThanAPhone(Browser browser) {
    show("<div id='wide'>x</div><link rel='stylesheet' href='wide.css'>");
    answer("/wide.css", "text/css", "#wide { width: 400px }");

    assertThat(browser.check(null, address()))
        .anyMatch(line -> line.contains("at 320: too wide: div#wide reaches"))
        .noneMatch(line -> line.contains("at 1280"));
  }

  @Test
  void findAPageThatDoesNotExist(Browser browser) {
    assertThat(browser.check(null, address())).anyMatch(line -> line.contains("answers 404"));
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/page";
  }

  private void show(String content) {
    answer("/favicon.ico", "image/gif", "");
    answer("/page", "text/html; charset=utf-8", GOOD.formatted(content));
  }

  private void answer(String path, String mediaType, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", mediaType);
          exchange
              .getResponseHeaders()
              .set("Content-Security-Policy", "default-src 'self'; img-src 'self' data:");
          exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }
}
