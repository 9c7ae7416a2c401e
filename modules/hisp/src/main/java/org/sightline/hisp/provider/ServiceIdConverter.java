package org.sightline.hisp.provider;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class ServiceIdConverter implements AttributeConverter<ServiceId, UUID> {

  @Override
  public @Nullable UUID convertToDatabaseColumn(@Nullable ServiceId id) {
    return id == null ? null : id.value();
  }

  @Override
  public @Nullable ServiceId convertToEntityAttribute(@Nullable UUID stored) {
    return stored == null ? null : new ServiceId(stored);
  }
}
