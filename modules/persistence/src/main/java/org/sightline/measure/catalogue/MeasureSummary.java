package org.sightline.measure.catalogue;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.sightline.measure.Driver;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureKey;
import org.sightline.message.Text;

/**
 * A measure in a list.
 *
 * @param id the measure
 * @param key its stable key
 * @param kind what kind of measure it is
 * @param subject what it is about
 * @param own its own words; null where the product's words name it
 * @param questionText the wording of its question used last, word for word; null where it has none
 */
public record MeasureSummary(
    MeasureId id,
    MeasureKey key,
    MeasureKind kind,
    MeasureSubject subject,
    @Nullable OwnWords own,
    @Nullable String questionText) {

  public MeasureSummary {
    requireNonNull(id, "id");
    requireNonNull(key, "key");
    requireNonNull(kind, "kind");
    requireNonNull(subject, "subject");
  }

  /** What it is called, such as {@code Passport renewal – Trust}. */
  public Text name() {
    return own == null
        ? text("name." + kind.aspect(), driverLabel(), subject.name())
        : text("name." + kind.aspect(), own.title(), subject.name());
  }

  /** What it looks at, without its subject: {@code Trust, share of favourable answers}. */
  public Text shortName() {
    return own == null
        ? text("short." + kind.aspect(), driverLabel())
        : text("short." + kind.aspect(), own.title());
  }

  /** What is counted, with numerator and denominator where it is a share. */
  public Text definition() {
    return own == null
        ? text("definition." + kind.aspect(), driverLabel(), subject.name())
        : text("definition." + kind.aspect(), own.definition());
  }

  private Object driverLabel() {
    Driver driver = kind.driver();
    return driver == null ? kind.aspect().label() : driver.label();
  }

  private static Text text(String key, Object... args) {
    return Text.of(MeasureSummary.class, key, args);
  }
}
