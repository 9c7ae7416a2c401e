package org.sightline.goals.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.progress.Bounds;
import org.sightline.measure.Direction;
import org.sightline.persistence.AggregateRoot;
import org.sightline.time.Grain;
import org.sightline.time.Period;

/** One revision of a target; it is never changed, only followed by the next one. */
@Entity
@Table(name = "indicator_target")
@NamedQuery(
    name = Target.OF_INDICATORS,
    query =
        "select t from Target t where t.indicatorId in :indicators"
            + " order by t.indicatorId, t.periodEnd, t.kind, t.revision")
@NamedQuery(
    name = Target.CURRENT,
    query =
        "select t from Target t where t.indicatorId in :indicators and t.current = true"
            + " order by t.indicatorId, t.periodEnd, t.kind, t.revision")
class Target extends AggregateRoot {

  static final String OF_INDICATORS = "Target.ofIndicators";
  static final String CURRENT = "Target.current";

  @Column(name = "indicator_id", nullable = false, updatable = false)
  private IndicatorId indicatorId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, updatable = false)
  private TargetKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "grain", nullable = false, updatable = false)
  private Grain grain;

  @Column(name = "period_start", nullable = false, updatable = false)
  private LocalDate periodStart;

  @Column(name = "period_end", nullable = false, updatable = false)
  private LocalDate periodEnd;

  @Column(name = "target_value", updatable = false)
  private @Nullable BigDecimal value;

  @Column(name = "low_value", updatable = false)
  private @Nullable BigDecimal low;

  @Column(name = "high_value", updatable = false)
  private @Nullable BigDecimal high;

  @Column(name = "revision", nullable = false, updatable = false)
  private int revision;

  @Column(name = "reason", updatable = false)
  private @Nullable String reason;

  @Column(name = "softened", nullable = false, updatable = false)
  private boolean softened;

  @Column(name = "is_current", nullable = false)
  private boolean current;

  @Column(name = "set_by", nullable = false, updatable = false)
  private String setBy;

  @Column(name = "set_at", nullable = false, updatable = false)
  private Instant setAt;

  protected Target() {}

  /**
   * @param before the revision before; null for the first one
   */
  Target(
      NewTarget wanted, Indicator indicator, @Nullable Target before, String setBy, Instant setAt) {
    this.indicatorId = wanted.indicator();
    this.kind = wanted.kind();
    this.grain = wanted.period().grain();
    this.periodStart = wanted.period().start();
    this.periodEnd = wanted.period().end();
    this.value = wanted.value();
    boundBy(wanted.bounds());
    this.revision = before == null ? 1 : before.revision + 1;
    this.reason = wanted.reason();
    this.softened = before != null && before.isHarderThan(wanted, indicator.direction());
    this.current = true;
    this.setBy = setBy;
    this.setAt = setAt;
  }

  private void boundBy(@Nullable Bounds bounds) {
    this.low = bounds == null ? null : bounds.low();
    this.high = bounds == null ? null : bounds.high();
  }

  private boolean isHarderThan(NewTarget next, Direction direction) {
    return Softening.of(direction, value, bounds(), next.value(), next.bounds());
  }

  IndicatorId indicator() {
    return indicatorId;
  }

  /** Whether a target takes the place of this one. */
  boolean isFor(NewTarget wanted) {
    return current && kind == wanted.kind() && period().equals(wanted.period());
  }

  int revision() {
    return revision;
  }

  void isFollowed() {
    current = false;
  }

  TargetSummary summary() {
    return new TargetSummary(
        kind,
        period(),
        value == null ? null : Figure.stored(value),
        bounds(),
        revision,
        reason,
        softened,
        current,
        setBy,
        setAt);
  }

  private Period period() {
    return new Period(periodStart, periodEnd, grain);
  }

  private @Nullable Bounds bounds() {
    return low == null || high == null ? null : new Bounds(Figure.stored(low), Figure.stored(high));
  }
}
