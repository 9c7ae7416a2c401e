package org.sightline.dashboard.scorecard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.shell.ShellView;

/** An executive's first page: {@code /scorecard/overview.xhtml}. */
@Named
@RequestScoped
public class OverviewView {

  private static final int STALE_AFTER = 130;

  @Inject private Overviews overviews;
  @Inject private ShellView shell;

  private @Nullable UUID executive;
  private @Nullable Overview overview;

  /** Reads everything that the page shows. */
  public void load() {
    overview = overviews.read(executive, shell.getZone(), shell.getLocale());
  }

  /** Everything that the page shows. */
  public Overview getOverview() {
    return Objects.requireNonNull(overview, "load() comes first");
  }

  /** Days after which a figure is out of date: a quarter and the time to report it. */
  public int getStaleAfter() {
    return STALE_AFTER;
  }

  /** The executive asked for; null for the reader. */
  public @Nullable UUID getExecutive() {
    return executive;
  }

  public void setExecutive(@Nullable UUID executive) {
    this.executive = executive;
  }
}
