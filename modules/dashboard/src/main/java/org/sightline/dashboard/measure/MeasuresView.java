package org.sightline.dashboard.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.agency.AgencyOption;
import org.sightline.dashboard.shell.ShellView;
import org.sightline.dashboard.table.SortDirection;
import org.sightline.dashboard.table.TablePage;
import org.sightline.dashboard.table.TableRequest;

/** The catalogue of measures: {@code /measure/measures.xhtml}. */
@Named
@RequestScoped
public class MeasuresView {

  @Inject private MeasureLists lists;
  @Inject private ShellView shell;

  private @Nullable UUID agency;
  private @Nullable String text;
  private List<AgencyOption> agencies = List.of();
  private TablePage<CatalogueLine> page = TablePage.whole(List.of());

  /** Reads everything that the page shows. */
  public void load() {
    TableRequest request =
        TableRequest.of(
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap(),
            List.of("key"),
            SortDirection.ASCENDING);
    agencies = lists.agencies();
    page = lists.page(agency, text, request, shell.getLocale());
  }

  /** The agencies to choose from. */
  public List<AgencyOption> getAgencies() {
    return agencies;
  }

  /** The measures on this page. */
  public TablePage<CatalogueLine> getPage() {
    return page;
  }

  /** The agency whose measures are shown; null for all. */
  public @Nullable UUID getAgency() {
    return agency;
  }

  public void setAgency(@Nullable UUID agency) {
    this.agency = agency;
  }

  /** Words of the name or the question; null for anything. */
  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }
}
