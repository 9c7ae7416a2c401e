package org.sightline.organization;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class OrganizationIdConverter implements AttributeConverter<OrganizationId, UUID> {

  @Override
  public @Nullable UUID convertToDatabaseColumn(@Nullable OrganizationId id) {
    return id == null ? null : id.value();
  }

  @Override
  public @Nullable OrganizationId convertToEntityAttribute(@Nullable UUID stored) {
    return stored == null ? null : new OrganizationId(stored);
  }
}
