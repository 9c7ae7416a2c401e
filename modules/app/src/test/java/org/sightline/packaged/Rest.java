package org.sightline.packaged;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A client that shows what the server says: no redirect is followed, no status is an exception. It
 * keeps cookies itself, because the cookie store of the JDK never sends {@code __Host-} cookies
 * over plain HTTP.
 */
public final class Rest {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final URI base;
  private final HttpClient client;
  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, String> cookies = new TreeMap<>();

  /** A client of one server, without credentials. */
  public Rest(URI base) {
    this(base, HttpClient.newHttpClient());
  }

  private Rest(URI base, HttpClient client) {
    this.base = base;
    this.client = client;
  }

  /** An answer as it came. */
  public record Answer(int status, HttpHeaders headers, byte[] content) {

    /** The body as text. */
    public String text() {
      return new String(content, StandardCharsets.UTF_8);
    }

    /** The body as JSON. */
    public JsonElement json() {
      return JsonParser.parseString(text());
    }

    /** The first value of a header; empty when there is none. */
    public String header(String name) {
      return headers.firstValue(name).orElse("");
    }
  }

  /** A client of the same server with HTTP Basic credentials and no cookies. */
  public Rest as(String user, String password) {
    String pair = user + ":" + password;
    return with(
        "Authorization",
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  /** A client of the same server with an API key and no cookies. */
  public Rest withKey(String key) {
    return with("Authorization", "Bearer " + key);
  }

  /** A client of the same server that sends one more header, with a copy of the cookies. */
  public Rest with(String header, String value) {
    Rest other = new Rest(base, client);
    other.headers.putAll(headers);
    other.cookies.putAll(cookies);
    other.headers.put(header, value);
    return other;
  }

  public Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  /** The records of a list as far as one answer holds them. */
  public List<JsonObject> items(String path) {
    return get(path).json().getAsJsonObject().getAsJsonArray("items").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  /** The identities of the records of a list. */
  public List<String> ids(String path) {
    return items(path).stream().map(item -> item.get("id").getAsString()).toList();
  }

  public Answer delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  /** Posts a body of the media type given. */
  public Answer post(String path, String mediaType, String body) {
    return with("Content-Type", mediaType).sharing(this, "POST", path, body);
  }

  /** Posts JSON. */
  public Answer post(String path, String json) {
    return post(path, "application/json", json);
  }

  /** Replaces by JSON. */
  public Answer put(String path, String json) {
    return with("Content-Type", "application/json").sharing(this, "PUT", path, json);
  }

  /** Posts the fields of a form, as a browser does. */
  public Answer postForm(String path, Map<String, String> fields) {
    String body =
        new TreeMap<>(fields)
            .entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    return post(path, "application/x-www-form-urlencoded", body);
  }

  /** Sends any request; the body may be empty, a file or a stream. */
  public Answer send(String method, String path, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).method(method, body);
    headers.forEach(request::setHeader);
    if (!cookies.isEmpty()) {
      request.setHeader("Cookie", cookieHeader());
    }
    try {
      HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
      response.headers().allValues("Set-Cookie").forEach(this::keep);
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The cookies that the server has set, by name. */
  public Map<String, String> cookies() {
    return Map.copyOf(cookies);
  }

  private Answer sharing(Rest owner, String method, String path, String body) {
    Answer answer = send(method, path, BodyPublishers.ofString(body));
    owner.cookies.clear();
    owner.cookies.putAll(cookies);
    return answer;
  }

  private void keep(String header) {
    for (HttpCookie cookie : HttpCookie.parse(header)) {
      if (cookie.getMaxAge() == 0) {
        cookies.remove(cookie.getName());
      } else {
        cookies.put(cookie.getName(), cookie.getValue());
      }
    }
  }

  private String cookieHeader() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
