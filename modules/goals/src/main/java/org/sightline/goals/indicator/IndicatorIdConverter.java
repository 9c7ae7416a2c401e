package org.sightline.goals.indicator;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores the identity as its raw UUID; public, for the persistence provider makes it. */
@Converter(autoApply = true)
class IndicatorIdConverter implements AttributeConverter<IndicatorId, UUID> {

  @Override
  public @Nullable UUID convertToDatabaseColumn(@Nullable IndicatorId id) {
    return id == null ? null : id.value();
  }

  @Override
  public @Nullable IndicatorId convertToEntityAttribute(@Nullable UUID stored) {
    return stored == null ? null : new IndicatorId(stored);
  }
}
