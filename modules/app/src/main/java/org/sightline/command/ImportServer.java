package org.sightline.command;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The imports of a running server, through its REST API. No redirect is followed. */
final class ImportServer {

  private static final Duration CONNECT = Duration.ofSeconds(20);
  private static final Duration ANSWER = Duration.ofMinutes(10);
  private static final int CLIENT_ERROR = 400;
  private static final int SERVER_ERROR = 500;

  /** The caller is not at fault: the server lets it wait, or had to. */
  private static final Set<Integer> BUSY = Set.of(408, 429);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build();
  private final String base;
  private final String authorization;
  private final Locale locale;

  /**
   * @param url where the server is, such as {@code http://127.0.0.1:8080}
   * @param authorization value of the header of that name
   * @param locale language that the server answers in
   */
  ImportServer(URI url, String authorization, Locale locale) {
    this.base = url.toString().replaceAll("/+$", "") + "/api/v1/imports";
    this.authorization = authorization;
    this.locale = locale;
  }

  /** Sends a file, streaming it. */
  ReceivedFile send(Path file, String type, Map<String, String> parameters) throws IOException {
    HttpResponse<byte[]> answer =
        answer(
            request(base + "?" + query(parameters))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofFile(file)));
    return new ReceivedFile(ImportStatus.of(json(answer)).id(), answer.statusCode() == 200);
  }

  /** The import as it stands. */
  ImportStatus get(String id) {
    return ImportStatus.of(json(answer(request(base + "/" + encoded(id)).GET())));
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(address))
        .timeout(ANSWER)
        .header("Authorization", authorization)
        .header("Accept", "application/json")
        .header("Accept-Language", locale.toLanguageTag());
  }

  private HttpResponse<byte[]> answer(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
      refuse(answer);
      return answer;
    } catch (IOException e) {
      throw CommandFailed.failed("server.unreachable", base, e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CommandFailed.failed("server.interrupted");
    }
  }

  private static void refuse(HttpResponse<byte[]> answer) {
    int status = answer.statusCode();
    if (status >= CLIENT_ERROR && status < SERVER_ERROR && !BUSY.contains(status)) {
      throw CommandFailed.refused("server.refused", status, detail(answer));
    }
    if (status != 200 && status != 202) {
      throw CommandFailed.failed("server.failed", status, detail(answer));
    }
  }

  /** What the problem document of RFC 9457 says; blank where the answer is something else. */
  private static String detail(HttpResponse<byte[]> answer) {
    if (!answer.headers().firstValue("Content-Type").orElse("").contains("json")) {
      return "";
    }
    JsonObject problem = json(answer);
    return problem.getString("detail", problem.getString("title", ""));
  }

  private static JsonObject json(HttpResponse<byte[]> answer) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(answer.body()))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw CommandFailed.failed("server.not-sightline", answer.uri().getAuthority());
    }
  }

  private static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /**
   * A file that the server took in.
   *
   * @param id its import
   * @param repeated whether the same file was there before, and this is its import
   */
  record ReceivedFile(String id, boolean repeated) {}
}
