package org.sightline.app.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sightline.app.problem.BadParameter;
import org.sightline.audit.chain.Sha256;

/**
 * The key of a request, and what tells the request from others.
 *
 * @param text as the client chose it, 1 to 255 visible characters of ASCII or spaces
 * @param fingerprint SHA-256 in hexadecimal over method, address and format, and over the body
 *     where it is JSON; a file is known by the import that it made
 */
record IdempotencyKey(String text, String fingerprint) {

  static final String HEADER = "Idempotency-Key";

  private static final Pattern FORM = Pattern.compile("[ -~]{1,255}");
  private static final int COUNTED = 1 << 20;

  /**
   * The key that a request carries; empty where it carries none. The body can still be read.
   *
   * @throws BadParameter when the key has another form
   */
  static Optional<IdempotencyKey> of(ContainerRequestContext request) throws IOException {
    String text = request.getHeaderString(HEADER);
    if (text == null) {
      return Optional.empty();
    }
    if (!FORM.matcher(text).matches()) {
      throw new BadParameter(HEADER, text);
    }
    return Optional.of(new IdempotencyKey(text, fingerprint(request)));
  }

  private static String fingerprint(ContainerRequestContext request) throws IOException {
    MediaType type = request.getMediaType();
    String format = type == null ? "" : type.getType() + "/" + type.getSubtype();
    String head =
        String.join("\n", request.getMethod(), request.getUriInfo().getRequestUri() + "", format);
    MessageDigest digest = Sha256.begin();
    digest.update(head.getBytes(StandardCharsets.UTF_8));
    if (type != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) {
      InputStream body = request.getEntityStream();
      byte[] beginning = body.readNBytes(COUNTED);
      digest.update(beginning);
      request.setEntityStream(new SequenceInputStream(new ByteArrayInputStream(beginning), body));
    }
    return Sha256.end(digest);
  }
}
