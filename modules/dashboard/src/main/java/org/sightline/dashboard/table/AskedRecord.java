package org.sightline.dashboard.table;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the address of a page about one record asks for: the record, and as of which quarter. */
public abstract class AskedRecord {

  private @Nullable UUID id;
  private @Nullable String quarter;

  /** The record shown; null where the address names none. */
  public @Nullable UUID getId() {
    return id;
  }

  public void setId(@Nullable UUID id) {
    this.id = id;
  }

  /** The quarter asked for, as it was typed; null for the latest one. */
  public @Nullable String getQuarter() {
    return quarter;
  }

  public void setQuarter(@Nullable String quarter) {
    this.quarter = quarter;
  }
}
