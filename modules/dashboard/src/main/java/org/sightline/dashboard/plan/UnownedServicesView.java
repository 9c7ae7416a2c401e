package org.sightline.dashboard.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sightline.dashboard.faces.Exchange;
import org.sightline.dashboard.table.TablePage;
import org.sightline.hisp.provider.ServiceSummary;
import org.sightline.message.Text;

/** Services without an accountable executive, {@code #{unowned.…}}. */
@Named("unowned")
@RequestScoped
public class UnownedServicesView {

  @Inject private UnownedServices services;
  @Inject private Exchange exchange;

  private int all;
  private TablePage<ServiceSummary> page = TablePage.whole(List.of());

  /** Answers the request. */
  public void serve() {
    exchange.keepNothing();
    List<ServiceSummary> designated = services.designated();
    all = designated.size();
    page = TablePage.whole(services.among(designated));
  }

  /** The services that nobody answers for. */
  public TablePage<ServiceSummary> getPage() {
    return page;
  }

  /** What the page says first. */
  public Text getSummary() {
    return Text.of(UnownedServicesView.class, "services.summary", page.rows().size(), all);
  }
}
