package org.sightline.measure.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.sightline.measure.MeasureId;
import org.sightline.persistence.AggregateRoot;

/** One wording of the question behind a measure. */
@Entity
@Table(name = "measure_wording")
@NamedQuery(
    name = MeasureWording.OF_MEASURES,
    query =
        "select w from MeasureWording w where w.measureId in :measures"
            + " order by w.measureId, w.ordinal")
class MeasureWording extends AggregateRoot {

  static final String OF_MEASURES = "MeasureWording.ofMeasures";

  @Column(name = "measure_id", nullable = false, updatable = false)
  private UUID measureId;

  @Column(name = "ordinal", nullable = false, updatable = false)
  private int ordinal;

  @Column(name = "wording", nullable = false, updatable = false)
  private String wording;

  @Column(name = "first_start", nullable = false)
  private LocalDate firstStart;

  @Column(name = "last_start", nullable = false)
  private LocalDate lastStart;

  protected MeasureWording() {}

  MeasureWording(MeasureId measure, int ordinal, QuestionWording wording) {
    this.measureId = measure.value();
    this.ordinal = ordinal;
    this.wording = wording.text();
    this.firstStart = wording.firstStart();
    this.lastStart = wording.lastStart();
  }

  MeasureId measure() {
    return new MeasureId(measureId);
  }

  QuestionWording value() {
    return new QuestionWording(wording, firstStart, lastStart);
  }

  /** Takes over when it was used, which only grows. */
  void usedLike(QuestionWording merged) {
    firstStart = merged.firstStart();
    lastStart = merged.lastStart();
  }
}
