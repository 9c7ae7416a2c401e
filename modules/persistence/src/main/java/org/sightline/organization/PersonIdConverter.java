package org.sightline.organization;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores the identity as its raw UUID; public, for the persistence provider makes it. */
@Converter(autoApply = true)
class PersonIdConverter implements AttributeConverter<PersonId, UUID> {

  @Override
  public @Nullable UUID convertToDatabaseColumn(@Nullable PersonId id) {
    return id == null ? null : id.value();
  }

  @Override
  public @Nullable PersonId convertToEntityAttribute(@Nullable UUID stored) {
    return stored == null ? null : new PersonId(stored);
  }
}
