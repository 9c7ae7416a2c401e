import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** One reader's browser: signed in by the form, with the cookies it got. */
final class Session {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private final Node node;
  private final Map<String, String> cookies = new ConcurrentHashMap<>();

  private Session(Node node) {
    this.node = node;
  }

  /** Signs in as one of the demo's accounts. */
  static Session of(Node node, String account) throws IOException, InterruptedException {
    Session session = new Session(node);
    String form = "user=" + account + "&from=&password=" + encoded(Node.PASSWORD);
    HttpResponse<byte[]> answer =
        session.send(
            session
                .request("/login.xhtml")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    if (answer.statusCode() / 100 != 3) {
      throw new IllegalStateException(account + " cannot sign in: " + answer.statusCode());
    }
    return session;
  }

  /**
   * Another reader of the same account. An account has three sign-ins at a time; pages keep their
   * views in the server's own session, and of these every reader has one.
   */
  Session another() {
    Session other = new Session(node);
    other.cookies.put("__Host-slb", cookies.get("__Host-slb"));
    return other;
  }

  /** The length of an answer, in bytes. */
  int read(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = send(request(path));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answers " + answer.statusCode());
    }
    return answer.body().length;
  }

  /** An answer as text. */
  String text(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = send(request(path));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answers " + answer.statusCode());
    }
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  /** Whether the path can be read at all. */
  boolean may(String path) throws IOException, InterruptedException {
    return send(request(path)).statusCode() == 200;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(node.uri(path)).timeout(Duration.ofMinutes(10));
  }

  HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    if (!cookies.isEmpty()) {
      request.setHeader(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    for (String set : answer.headers().allValues("Set-Cookie")) {
      String pair = set.split(";", 2)[0];
      int sign = pair.indexOf('=');
      cookies.put(pair.substring(0, sign), pair.substring(sign + 1));
    }
    return answer;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
