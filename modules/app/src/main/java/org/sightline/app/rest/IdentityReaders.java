package org.sightline.app.rest;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.GoalId;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.measure.MeasureId;
import org.sightline.plans.content.RequirementId;

/**
 * Read identities in bodies from the text of their UUID. Each has a class of its own, for the
 * binding finds them by their type.
 */
final class IdentityReaders {

  private IdentityReaders() {}

  /** All of them. */
  static JsonbDeserializer<?>[] all() {
    return new JsonbDeserializer<?>[] {
      new MeasureIdReader(), new GoalIdReader(), new ServiceIdReader(), new RequirementIdReader()
    };
  }

  /** The identity that stands there; null where null does. */
  private static <T> @Nullable T read(
      JsonParser in, DeserializationContext context, Function<UUID, T> identity) {
    try {
      UUID value = context.deserialize(UUID.class, in);
      return value == null ? null : identity.apply(value);
    } catch (IllegalArgumentException e) {
      throw new JsonbException("no identity", e);
    }
  }

  /** Reads {@link MeasureId}. */
  public static final class MeasureIdReader implements JsonbDeserializer<MeasureId> {

    @Override
    public @Nullable MeasureId deserialize(
        JsonParser in, DeserializationContext context, Type type) {
      return read(in, context, MeasureId::new);
    }
  }

  /** Reads {@link GoalId}. */
  public static final class GoalIdReader implements JsonbDeserializer<GoalId> {

    @Override
    public @Nullable GoalId deserialize(JsonParser in, DeserializationContext context, Type type) {
      return read(in, context, GoalId::new);
    }
  }

  /** Reads {@link ServiceId}. */
  public static final class ServiceIdReader implements JsonbDeserializer<ServiceId> {

    @Override
    public @Nullable ServiceId deserialize(
        JsonParser in, DeserializationContext context, Type type) {
      return read(in, context, ServiceId::new);
    }
  }

  /** Reads {@link RequirementId}. */
  public static final class RequirementIdReader implements JsonbDeserializer<RequirementId> {

    @Override
    public @Nullable RequirementId deserialize(
        JsonParser in, DeserializationContext context, Type type) {
      return read(in, context, RequirementId::new);
    }
  }
}
