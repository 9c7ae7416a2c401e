package org.sightline.dashboard.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins the input inside {@code sl:field} with its hint and its error, so that a screen reader says
 * them with the label.
 */
@Named
@ApplicationScoped
public class FieldWiring {

  /** Sets {@code aria-describedby} and {@code aria-invalid} on the input of a field. */
  public void wire(ComponentSystemEvent event) {
    UIInput input = input(event.getComponent());
    if (input != null) {
      describe(input);
    }
  }

  private static void describe(UIInput input) {
    String id = input.getClientId();
    Map<String, Object> attributes = input.getPassThroughAttributes(true);
    attributes.put("aria-describedby", id + "-hint " + id + "-error");
    if (input.isValid()) {
      attributes.remove("aria-invalid");
    } else {
      attributes.put("aria-invalid", "true");
    }
    if (input.isRequired()) {
      attributes.put("aria-required", "true");
    }
  }

  private static @Nullable UIInput input(UIComponent parent) {
    for (UIComponent child : parent.getChildren()) {
      UIInput found = child instanceof UIInput input ? input : input(child);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
