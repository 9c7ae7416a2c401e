package org.sightline.dashboard.hisp;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.measure.MeasureLine;
import org.sightline.dashboard.shell.ShellView;
import org.sightline.dashboard.table.AskedRecord;
import org.sightline.dashboard.table.TablePage;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.provider.ServiceNotFound;

/** One service with its measures and surveys: {@code /hisp/service.xhtml}. */
@Named
@RequestScoped
public class ServiceView extends AskedRecord {

  @Inject private ServicePages pages;
  @Inject private ShellView shell;

  private @Nullable ServicePage page;

  /** Reads everything that the page shows. */
  public void load() {
    UUID asked = getId();
    if (asked == null) {
      throw new ServiceNotFound();
    }
    page = pages.read(new ServiceId(asked), getQuarter(), shell.getLocale());
  }

  /** Everything about the service. */
  public ServicePage getPage() {
    return Objects.requireNonNull(page, "load() comes first");
  }

  /** Its measures, as a table. */
  public TablePage<MeasureLine> getMeasures() {
    return TablePage.whole(getPage().measures());
  }
}
