package org.sightline.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Opens pages of the very server in which the test runs, as a browser of somebody would. */
@ApplicationScoped
class PageReader {

  private final HttpClient client = HttpClient.newHttpClient();

  @Inject private HttpServletRequest running;

  /** The page, which must be there for that reader. */
  String read(String path, String user) {
    String pair = user + ":" + Cast.PASSWORD;
    String credentials = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    URI address = URI.create("http://127.0.0.1:" + running.getLocalPort() + path);
    HttpRequest get =
        HttpRequest.newBuilder(address).header("Authorization", "Basic " + credentials).build();
    try {
      HttpResponse<String> answer = client.send(get, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      return answer.body();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
