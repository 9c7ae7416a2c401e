package org.sightline.hisp.provider;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class ProviderIdConverter implements AttributeConverter<ProviderId, UUID> {

  @Override
  public @Nullable UUID convertToDatabaseColumn(@Nullable ProviderId id) {
    return id == null ? null : id.value();
  }

  @Override
  public @Nullable ProviderId convertToEntityAttribute(@Nullable UUID stored) {
    return stored == null ? null : new ProviderId(stored);
  }
}
