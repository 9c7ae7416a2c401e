package org.sightline.packaged;

import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Set;

/** Sends files and waits for what becomes of them. */
final class ImportClient {

  private static final String RECEIVE = "/api/v1/imports?format=performance-gov-reports&fileName=t";
  private static final Set<String> ENDED = Set.of("COMPLETED", "REJECTED", "FAILED");

  private final Rest rest;

  ImportClient(Rest rest) {
    this.rest = rest;
  }

  static ImportClient of(PackagedServer server) {
    return new ImportClient(server.rest().as("omblead", PackagedServer.PASSWORD));
  }

  Rest.Answer send(String csv) {
    return send(BodyPublishers.ofString(csv), "text/csv");
  }

  Rest.Answer send(BodyPublisher body, String type) {
    return rest.with("Content-Type", type).send("POST", RECEIVE, body);
  }

  /** The import as it stands. */
  JsonObject get(String id) {
    return rest.get("/api/v1/imports/" + id).json().getAsJsonObject();
  }

  /** The import when nothing more will happen to it. */
  JsonObject ended(Rest.Answer received) {
    String id = id(received);
    Condition.await(() -> ENDED.contains(get(id).get("state").getAsString()));
    return get(id);
  }

  static String id(Rest.Answer received) {
    return received.json().getAsJsonObject().get("id").getAsString();
  }
}
