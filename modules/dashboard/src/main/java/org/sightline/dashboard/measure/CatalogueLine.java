package org.sightline.dashboard.measure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.catalogue.MeasureKind;
import org.sightline.message.Text;

/**
 * A measure in the catalogue.
 *
 * @param id the measure
 * @param name what it is called
 * @param kind its unit, direction and origin
 * @param owner the name of its agency
 * @param latest its latest figure; null where there is none
 * @param period the period of that figure; null where there is none
 */
record CatalogueLine(
    UUID id,
    Text name,
    MeasureKind kind,
    String owner,
    @Nullable FigureText latest,
    @Nullable String period) {

  /** Where it comes from, in words. */
  public Text source() {
    return Text.of(
        CatalogueLine.class, kind.survey() ? "source.SURVEY" : "source." + kind.origin());
  }
}
