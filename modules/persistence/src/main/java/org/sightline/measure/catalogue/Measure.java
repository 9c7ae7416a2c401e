package org.sightline.measure.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.Direction;
import org.sightline.measure.Driver;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureKey;
import org.sightline.measure.Unit;
import org.sightline.organization.OrganizationId;
import org.sightline.persistence.AggregateRoot;

/** A measure in the catalogue; its observations stand beside it. */
@Entity
@Table(name = "measure")
@NamedQuery(
    name = Measure.BY_KEYS,
    query = "select m from Measure m where m.measureKey in :keys order by m.measureKey")
@NamedQuery(
    name = Measure.IN_SCOPE,
    query =
        "select m from Measure m where m.id in :ids"
            + " and (:everywhere = true or m.ownerId in :agencies) order by m.measureKey")
@NamedQuery(
    name = Measure.OF_SUBJECTS,
    query =
        "select m from Measure m where m.subjectId in :subjects and m.instrumentId is null"
            + " and m.aspect in :aspects and (m.driver is null or m.driver in :drivers)"
            + " and (:everywhere = true or m.ownerId in :agencies) order by m.measureKey")
@NamedQuery(
    name = Measure.LIST,
    query =
        "select m from Measure m where (:everywhere = true or m.ownerId in :agencies)"
            + " and (:anyOwner = true or m.ownerId = :owner)"
            + " and (:anySubject = true or m.subjectId = :subject)"
            + " and m.searchText like :word1 escape '!' and m.searchText like :word2 escape '!'"
            + " and m.searchText like :word3 escape '!' and m.searchText like :word4 escape '!'"
            + " and m.measureKey > :after order by m.measureKey")
class Measure extends AggregateRoot {

  static final String BY_KEYS = "Measure.byKeys";
  static final String IN_SCOPE = "Measure.inScope";
  static final String OF_SUBJECTS = "Measure.ofSubjects";
  static final String LIST = "Measure.list";

  @Column(name = "measure_key", nullable = false, updatable = false)
  private String measureKey;

  @Enumerated(EnumType.STRING)
  @Column(name = "aspect", nullable = false, updatable = false)
  private Aspect aspect;

  @Enumerated(EnumType.STRING)
  @Column(name = "driver", updatable = false)
  private @Nullable Driver driver;

  @Enumerated(EnumType.STRING)
  @Column(name = "unit", nullable = false, updatable = false)
  private Unit unit;

  @Enumerated(EnumType.STRING)
  @Column(name = "direction", nullable = false)
  private Direction direction;

  @Enumerated(EnumType.STRING)
  @Column(name = "origin", nullable = false, updatable = false)
  private MeasureOrigin origin;

  @Column(name = "survey", nullable = false, updatable = false)
  private boolean survey;

  @Column(name = "mission_outcome", nullable = false)
  private boolean missionOutcome;

  @Column(name = "owner_id", nullable = false, updatable = false)
  private OrganizationId ownerId;

  @Column(name = "subject_id", nullable = false, updatable = false)
  private UUID subjectId;

  @Column(name = "subject_name", nullable = false)
  private String subjectName;

  @Column(name = "instrument_id", updatable = false)
  private @Nullable UUID instrumentId;

  @Column(name = "title")
  private @Nullable String title;

  @Column(name = "definition")
  private @Nullable String definition;

  @Column(name = "question_text")
  private @Nullable String questionText;

  @Column(name = "search_text", nullable = false)
  private String searchText;

  protected Measure() {}

  /** A measure with the wordings that are known of its question. */
  Measure(NewMeasure wanted, List<QuestionWording> wordings) {
    MeasureKind kind = wanted.kind();
    this.measureKey = wanted.key().text();
    this.aspect = kind.aspect();
    this.driver = kind.driver();
    this.unit = kind.unit();
    this.origin = kind.origin();
    this.survey = kind.survey();
    this.ownerId = wanted.subject().owner();
    this.subjectId = wanted.subject().id();
    this.instrumentId = wanted.subject().instrument();
    describe(wanted, wordings);
  }

  /**
   * Takes over names, words and direction, which may change; what it measures may not.
   *
   * @throws IllegalArgumentException when it is another kind of measure, or of another subject
   */
  final void describe(NewMeasure wanted, List<QuestionWording> wordings) {
    requireSame(wanted);
    this.direction = wanted.kind().direction();
    this.missionOutcome = wanted.kind().missionOutcome();
    this.subjectName = wanted.subject().name();
    OwnWords own = wanted.own();
    this.title = own == null ? null : own.title();
    this.definition = own == null ? null : own.definition();
    this.questionText = Wordings.last(wordings);
    this.searchText = SearchText.of(summary(), wordings);
  }

  private void requireSame(NewMeasure wanted) {
    MeasureSubject subject = wanted.subject();
    MeasureKind kind = wanted.kind();
    boolean same =
        subject.owner().equals(ownerId)
            && subject.id().equals(subjectId)
            && kind.aspect() == aspect
            && kind.driver() == driver
            && kind.unit() == unit
            && kind.origin() == origin;
    if (!same) {
      throw new IllegalArgumentException(measureKey + " is another measure");
    }
  }

  MeasureId id() {
    return new MeasureId(key());
  }

  MeasureKey measureKey() {
    return new MeasureKey(measureKey);
  }

  /** The measure in lists. */
  final MeasureSummary summary() {
    return new MeasureSummary(
        new MeasureId(key()),
        new MeasureKey(measureKey),
        new MeasureKind(aspect, driver, unit, direction, origin, survey, missionOutcome),
        new MeasureSubject(ownerId, subjectId, subjectName, instrumentId),
        title == null || definition == null ? null : new OwnWords(title, definition),
        questionText);
  }
}
