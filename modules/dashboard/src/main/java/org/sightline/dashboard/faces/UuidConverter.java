package org.sightline.dashboard.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;

/** Ids in addresses: empty text is no id, any text but a UUID is refused. */
@FacesConverter(forClass = UUID.class)
public class UuidConverter implements Converter<UUID> {

  private static final int LENGTH = 36;

  @Override
  public @Nullable UUID getAsObject(
      FacesContext context, UIComponent component, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      UUID id = UUID.fromString(value);
      if (value.length() == LENGTH) {
        return id;
      }
    } catch (IllegalArgumentException e) {
      throw new ConverterException(refusal(context), e);
    }
    throw new ConverterException(refusal(context));
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, @Nullable UUID value) {
    return value == null ? "" : value.toString();
  }

  private static FacesMessage refusal(FacesContext context) {
    String text =
        new Text("org.sightline.dashboard.messages", "problem.id", List.of())
            .in(context.getViewRoot().getLocale());
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
  }
}
