package org.sightline.goals.goal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores the identity as its raw UUID; public, for the persistence provider makes it. */
@Converter(autoApply = true)
class GoalIdConverter implements AttributeConverter<GoalId, UUID> {

  @Override
  public @Nullable UUID convertToDatabaseColumn(@Nullable GoalId id) {
    return id == null ? null : id.value();
  }

  @Override
  public @Nullable GoalId convertToEntityAttribute(@Nullable UUID stored) {
    return stored == null ? null : new GoalId(stored);
  }
}
