package org.sightline.security;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores the identity as its raw UUID; public, for the persistence provider makes it. */
@Converter(autoApply = true)
class AccountIdConverter implements AttributeConverter<AccountId, UUID> {

  @Override
  public @Nullable UUID convertToDatabaseColumn(@Nullable AccountId id) {
    return id == null ? null : id.value();
  }

  @Override
  public @Nullable AccountId convertToEntityAttribute(@Nullable UUID stored) {
    return stored == null ? null : new AccountId(stored);
  }
}
