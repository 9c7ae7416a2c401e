package org.sightline.dashboard.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sightline.dashboard.agency.AgencyOption;
import org.sightline.dashboard.shell.ShellView;
import org.sightline.dashboard.table.AskedList;
import org.sightline.dashboard.table.SortDirection;
import org.sightline.dashboard.table.TablePage;
import org.sightline.dashboard.table.TableRequest;

/** The catalogue of measures: {@code /measure/measures.xhtml}. */
@Named
@RequestScoped
public class MeasuresView extends AskedList {

  @Inject private MeasureLists lists;
  @Inject private ShellView shell;

  private List<AgencyOption> agencies = List.of();
  private TablePage<CatalogueLine> page = TablePage.whole(List.of());

  /** Reads everything that the page shows. */
  public void load() {
    TableRequest request = request(List.of("key"), SortDirection.ASCENDING);
    agencies = lists.agencies();
    page = lists.page(getAgency(), getText(), request, shell.getLocale());
  }

  /** The agencies to choose from. */
  public List<AgencyOption> getAgencies() {
    return agencies;
  }

  /** The measures on this page. */
  public TablePage<CatalogueLine> getPage() {
    return page;
  }
}
