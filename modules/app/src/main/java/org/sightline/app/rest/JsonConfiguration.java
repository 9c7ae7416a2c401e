package org.sightline.app.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.sightline.persistence.Identifier;

/** How values of ours cross as JSON: identifiers as text, null as null. */
@Provider
public class JsonConfiguration implements ContextResolver<Jsonb> {

  private final Jsonb jsonb =
      JsonbBuilder.create(
          new JsonbConfig().withNullValues(true).withSerializers(new IdentifierSerializer()));

  @Override
  public Jsonb getContext(Class<?> type) {
    return jsonb;
  }

  /** Writes every kind of identifier as the text of its UUID. */
  public static final class IdentifierSerializer implements JsonbSerializer<Identifier> {

    @Override
    public void serialize(Identifier id, JsonGenerator out, SerializationContext context) {
      out.write(id.toString());
    }
  }
}
