package org.sightline.hisp.report;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.sightline.persistence.Identifier;

/** The identity of a quarterly report. */
public record ReportId(UUID value) implements Identifier {

  public ReportId {
    requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
