package org.sightline.hisp.feedback;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class InstrumentIdConverter implements AttributeConverter<InstrumentId, UUID> {

  @Override
  public @Nullable UUID convertToDatabaseColumn(@Nullable InstrumentId id) {
    return id == null ? null : id.value();
  }

  @Override
  public @Nullable InstrumentId convertToEntityAttribute(@Nullable UUID stored) {
    return stored == null ? null : new InstrumentId(stored);
  }
}
