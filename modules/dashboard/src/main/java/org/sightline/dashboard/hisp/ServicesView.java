package org.sightline.dashboard.hisp;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.agency.AgencyOption;
import org.sightline.dashboard.shell.ShellView;
import org.sightline.dashboard.table.AskedList;
import org.sightline.dashboard.table.SortDirection;
import org.sightline.dashboard.table.TablePage;
import org.sightline.dashboard.table.TableRequest;

/** The list of services with their trust: {@code /hisp/services.xhtml}. */
@Named
@RequestScoped
public class ServicesView extends AskedList {

  private static final int STALE_AFTER = 130;

  @Inject private ServiceOverviews overviews;
  @Inject private ShellView shell;

  private @Nullable String quarter;
  private @Nullable ServiceOverview overview;
  private TablePage<ServiceLine> page = TablePage.whole(List.of());

  /** Reads everything that the page shows. */
  public void load() {
    ServiceOverview read = overviews.read(getAgency(), getText(), quarter, shell.getLocale());
    TableRequest request = request(ServiceOrder.columns(), SortDirection.ASCENDING);
    overview = read;
    page = read.page(request);
  }

  /** The agencies to choose from. */
  public List<AgencyOption> getAgencies() {
    return getOverview().agencies().stream().map(AgencyOption::of).toList();
  }

  /** Whether there is more than one agency to choose from. */
  public boolean isChoosesAgency() {
    return getOverview().agencies().size() > 1;
  }

  /** Days after which a figure is out of date: a quarter and the time to report it. */
  public int getStaleAfter() {
    return STALE_AFTER;
  }

  /** Everything about the services found. */
  public ServiceOverview getOverview() {
    return Objects.requireNonNull(overview, "load() comes first");
  }

  /** The services on this page. */
  public TablePage<ServiceLine> getPage() {
    return page;
  }

  /** The quarter asked for; null for the latest one. */
  public @Nullable String getQuarter() {
    return quarter;
  }

  public void setQuarter(@Nullable String quarter) {
    this.quarter = quarter;
  }
}
