package org.sightline.goals.plan;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores the identity as its raw UUID; public, for the persistence provider makes it. */
@Converter(autoApply = true)
class StrategicPlanIdConverter implements AttributeConverter<StrategicPlanId, UUID> {

  @Override
  public @Nullable UUID convertToDatabaseColumn(@Nullable StrategicPlanId id) {
    return id == null ? null : id.value();
  }

  @Override
  public @Nullable StrategicPlanId convertToEntityAttribute(@Nullable UUID stored) {
    return stored == null ? null : new StrategicPlanId(stored);
  }
}
