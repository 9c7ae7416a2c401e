package org.sightline.hisp.report;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.sightline.persistence.Identifier;

/** The identity of a survey result. */
public record SurveyResultId(UUID value) implements Identifier {

  public SurveyResultId {
    requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
