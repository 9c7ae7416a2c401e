package org.sightline.dashboard.table;

import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the address of a page with a list asks for: whose records, with which words, which page. */
public abstract class AskedList {

  private @Nullable UUID agency;
  private @Nullable String text;

  /** The agency whose records are shown; null for all. */
  public @Nullable UUID getAgency() {
    return agency;
  }

  public void setAgency(@Nullable UUID agency) {
    this.agency = agency;
  }

  /** The words that a record must hold; null for anything. */
  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }

  /**
   * Which rows are asked for.
   *
   * @param sortable names of the columns that may order the rows; the first one is the default
   */
  protected static TableRequest request(List<String> sortable, SortDirection usual) {
    return TableRequest.of(
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap(),
        sortable,
        usual);
  }
}
