package org.sightline.dashboard.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.shell.ShellView;
import org.sightline.dashboard.table.AskedRecord;
import org.sightline.dashboard.table.TablePage;
import org.sightline.measure.MeasureId;
import org.sightline.measure.catalogue.MeasureNotFound;

/** One measure with its chart and all its observations: {@code /measure/measure.xhtml}. */
@Named
@RequestScoped
public class MeasureView extends AskedRecord {

  @Inject private MeasurePages pages;
  @Inject private ShellView shell;

  private @Nullable String method;
  private @Nullable MeasurePage page;

  /** Reads everything that the page shows. */
  public void load() {
    UUID asked = getId();
    if (asked == null) {
      throw new MeasureNotFound();
    }
    page = pages.read(new MeasureId(asked), getQuarter(), method, shell.getLocale());
  }

  /** Everything about the measure. */
  public MeasurePage getPage() {
    return Objects.requireNonNull(page, "load() comes first");
  }

  /** Its observations, as a table. */
  public TablePage<ObservationLine> getObservations() {
    return TablePage.whole(getPage().observations());
  }

  /** The way of combining asked for; null for the usual one. */
  public @Nullable String getMethod() {
    return method;
  }

  public void setMethod(@Nullable String method) {
    this.method = method;
  }
}
