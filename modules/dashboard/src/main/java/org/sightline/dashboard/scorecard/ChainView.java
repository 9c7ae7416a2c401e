package org.sightline.dashboard.scorecard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.shell.ShellView;

/** The line of sight of one executive: {@code /scorecard/chain.xhtml}. */
@Named
@RequestScoped
public class ChainView {

  @Inject private ChainPages pages;
  @Inject private ShellView shell;

  private @Nullable UUID executive;
  private @Nullable UUID measure;
  private @Nullable UUID outcome;
  private @Nullable ChainPage page;

  /** Reads everything that the page shows. */
  public void load() {
    page = pages.read(executive, measure, outcome, shell.getLocale());
  }

  /** Everything that the page shows. */
  public ChainPage getPage() {
    return Objects.requireNonNull(page, "load() comes first");
  }

  /** The executive asked for; null for the reader. */
  public @Nullable UUID getExecutive() {
    return executive;
  }

  public void setExecutive(@Nullable UUID executive) {
    this.executive = executive;
  }

  /** The measure whose series is compared; null for the first one that reaches an outcome. */
  public @Nullable UUID getMeasure() {
    return measure;
  }

  public void setMeasure(@Nullable UUID measure) {
    this.measure = measure;
  }

  /** The outcome that it is compared with; null for the first one. */
  public @Nullable UUID getOutcome() {
    return outcome;
  }

  public void setOutcome(@Nullable UUID outcome) {
    this.outcome = outcome;
  }
}
