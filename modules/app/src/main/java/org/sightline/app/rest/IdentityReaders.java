package org.sightline.app.rest;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.util.UUID;
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

  private static UUID uuid(JsonParser in) {
    try {
      return UUID.fromString(in.getString());
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new JsonbException("no identity", e);
    }
  }

  /** Reads {@link MeasureId}. */
  public static final class MeasureIdReader implements JsonbDeserializer<MeasureId> {

    @Override
    public MeasureId deserialize(JsonParser in, DeserializationContext context, Type type) {
      return new MeasureId(uuid(in));
    }
  }

  /** Reads {@link GoalId}. */
  public static final class GoalIdReader implements JsonbDeserializer<GoalId> {

    @Override
    public GoalId deserialize(JsonParser in, DeserializationContext context, Type type) {
      return new GoalId(uuid(in));
    }
  }

  /** Reads {@link ServiceId}. */
  public static final class ServiceIdReader implements JsonbDeserializer<ServiceId> {

    @Override
    public ServiceId deserialize(JsonParser in, DeserializationContext context, Type type) {
      return new ServiceId(uuid(in));
    }
  }

  /** Reads {@link RequirementId}. */
  public static final class RequirementIdReader implements JsonbDeserializer<RequirementId> {

    @Override
    public RequirementId deserialize(JsonParser in, DeserializationContext context, Type type) {
      return new RequirementId(uuid(in));
    }
  }
}
