package org.sightline.app.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.idempotency.KeptAnswer;
import org.sightline.idempotency.KeyedRequests;

/**
 * Lets a client send a POST again under the same {@code Idempotency-Key}: the second time it gets
 * the first answer, and nothing is done twice. Only successes are kept; a refused request has done
 * nothing and may be mended and sent again.
 */
@Provider
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String RUNNING = IdempotencyFilter.class.getName();

  @Inject private KeyedRequests requests;
  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (!request.getMethod().equals(HttpMethod.POST)) {
      return;
    }
    Optional<IdempotencyKey> key = IdempotencyKey.of(request);
    if (key.isEmpty()) {
      return;
    }
    Optional<KeptAnswer> kept = requests.begin(key.get().text(), key.get().fingerprint());
    if (kept.isPresent()) {
      request.abortWith(response(kept.get()));
    } else {
      request.setProperty(RUNNING, key.get().text());
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(request.getProperty(RUNNING) instanceof String key)) {
      return;
    }
    request.removeProperty(RUNNING);
    if (response.getStatus() < 200 || response.getStatus() > 299) {
      requests.release(key);
    } else if (response.hasEntity() && !isShownOnce()) {
      response.setEntityStream(
          new CopiedBody(
              response.getEntityStream(), body -> requests.keep(key, answer(response, body))));
    } else {
      requests.keep(key, answer(response, null));
    }
  }

  private boolean isShownOnce() {
    return resource.getResourceMethod().isAnnotationPresent(ShownOnce.class);
  }

  private static KeptAnswer answer(ContainerResponseContext response, @Nullable String body) {
    return new KeptAnswer(
        response.getStatus(),
        response.getHeaderString(HttpHeaders.LOCATION),
        response.getHeaderString(HttpHeaders.ETAG),
        body == null ? null : response.getHeaderString(HttpHeaders.CONTENT_TYPE),
        body);
  }

  private static Response response(KeptAnswer kept) {
    return Response.status(kept.status())
        .header(HttpHeaders.LOCATION, kept.location())
        .header(HttpHeaders.ETAG, kept.entityTag())
        .header(HttpHeaders.CONTENT_TYPE, kept.mediaType())
        .entity(kept.body())
        .build();
  }
}
