package org.sightline.hisp.report;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class ReportIdConverter implements AttributeConverter<ReportId, UUID> {

  @Override
  public @Nullable UUID convertToDatabaseColumn(@Nullable ReportId id) {
    return id == null ? null : id.value();
  }

  @Override
  public @Nullable ReportId convertToEntityAttribute(@Nullable UUID stored) {
    return stored == null ? null : new ReportId(stored);
  }
}
