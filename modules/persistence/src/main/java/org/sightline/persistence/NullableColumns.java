package org.sightline.persistence;

import java.lang.reflect.Field;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.jspecify.annotations.Nullable;

/**
 * Lets EclipseLink 4.0 keep a null in the column of an identity, an instant or a date. By itself it
 * sends such a null as a text, which PostgreSQL refuses to store there, and fails on reading a null
 * as UUID.
 */
public class NullableColumns implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    for (ClassDescriptor descriptor : session.getDescriptors().values()) {
      for (DatabaseMapping mapping : descriptor.getMappings()) {
        if (mapping instanceof AbstractDirectMapping direct) {
          customize(direct, type(descriptor.getJavaClass(), mapping.getAttributeName()));
        }
      }
    }
  }

  private static void customize(AbstractDirectMapping mapping, Class<?> type) {
    if (type == UUID.class || Identifier.class.isAssignableFrom(type)) {
      mapping.getField().setSqlType(Types.OTHER);
    } else if (type == Instant.class) {
      mapping.getField().setSqlType(Types.TIMESTAMP_WITH_TIMEZONE);
    } else if (type == LocalDate.class) {
      mapping.getField().setSqlType(Types.DATE);
    }
    if (mapping.getConverter() instanceof UUIDConverter) {
      mapping.setConverter(new NullableUuid());
    }
  }

  private static Class<?> type(Class<?> entity, String attribute) {
    for (Class<?> owner = entity; owner != null; owner = owner.getSuperclass()) {
      for (Field field : owner.getDeclaredFields()) {
        if (field.getName().equals(attribute)) {
          return field.getType();
        }
      }
    }
    throw new IllegalStateException("no attribute " + attribute + " in " + entity);
  }

  private static final class NullableUuid extends UUIDConverter {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Object convertDataValueToObjectValue(
        @Nullable Object stored, Session session) {
      return stored == null ? null : super.convertDataValueToObjectValue(stored, session);
    }

    @Override
    public @Nullable Object convertObjectValueToDataValue(@Nullable Object value, Session session) {
      return value == null ? null : super.convertObjectValueToDataValue(value, session);
    }
  }
}
