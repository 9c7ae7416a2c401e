package org.sightline.app.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.function.Supplier;
import org.sightline.measure.MeasureId;
import org.sightline.message.Text;
import org.sightline.persistence.Identifier;
import org.sightline.rest.RequestLanguage;
import org.sightline.time.FiscalQuarter;

/**
 * How values of ours cross as JSON: identifiers and fiscal quarters as text, sentences in the
 * reader's language, null as null.
 */
@Provider
public class JsonConfiguration implements ContextResolver<Jsonb> {

  @Context private HttpServletRequest request;

  private final Jsonb jsonb =
      JsonbBuilder.create(
          new JsonbConfig()
              .withNullValues(true)
              .withDeserializers(IdentityReaders.all())
              .withSerializers(
                  new IdentifierSerializer(),
                  new MeasureIdSerializer(),
                  new QuarterSerializer(),
                  new TextSerializer(() -> RequestLanguage.of(request))));

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

  /** Writes the identity of a measure as the text of its UUID. */
  public static final class MeasureIdSerializer implements JsonbSerializer<MeasureId> {

    @Override
    public void serialize(MeasureId id, JsonGenerator out, SerializationContext context) {
      out.write(id.toString());
    }
  }

  /** Writes a sentence in the language of the reader. */
  public static final class TextSerializer implements JsonbSerializer<Text> {

    private final Supplier<Locale> language;

    TextSerializer(Supplier<Locale> language) {
      this.language = language;
    }

    @Override
    public void serialize(Text text, JsonGenerator out, SerializationContext context) {
      out.write(text.in(language.get()));
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
