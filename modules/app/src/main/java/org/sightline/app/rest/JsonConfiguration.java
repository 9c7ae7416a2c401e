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
import org.sightline.time.FiscalQuarter;

/** How values of ours cross as JSON: identifiers and fiscal quarters as text, null as null. */
@Provider
public class JsonConfiguration implements ContextResolver<Jsonb> {

  private final Jsonb jsonb =
      JsonbBuilder.create(
          new JsonbConfig()
              .withNullValues(true)
              .withSerializers(new IdentifierSerializer(), new QuarterSerializer()));

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

  /** Writes a fiscal quarter as {@code FY2026-Q1}. */
  public static final class QuarterSerializer implements JsonbSerializer<FiscalQuarter> {

    @Override
    public void serialize(FiscalQuarter quarter, JsonGenerator out, SerializationContext context) {
      out.write(quarter.toString());
    }
  }
}
