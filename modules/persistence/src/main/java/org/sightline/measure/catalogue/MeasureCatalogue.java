package org.sightline.measure.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.Comparison;
import org.sightline.measure.Driver;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureKey;
import org.sightline.measure.MeasureSeries;
import org.sightline.measure.Observation;
import org.sightline.measure.Verdict;
import org.sightline.measure.VerdictSettings;
import org.sightline.organization.OrganizationId;
import org.sightline.security.OpenToCallers;
import org.sightline.security.Permission;
import org.sightline.security.Requires;
import org.sightline.time.FiscalQuarter;

/**
 * All measures of the product, what was observed of them, and the verdict on each. A module writes
 * its own measures in its own transaction; readers see those of the agencies within their reach.
 */
@ApplicationScoped
public class MeasureCatalogue {

  /** The most measures that one call reads together. */
  public static final int MOST = 5_000;

  private MeasureRegistration registration;
  private ObservationIntake intake;
  private MeasureReading reading;
  private MeasureSources sources;

  protected MeasureCatalogue() {}

  @Inject
  MeasureCatalogue(
      MeasureRegistration registration,
      ObservationIntake intake,
      MeasureReading reading,
      MeasureSources sources) {
    this.registration = registration;
    this.intake = intake;
    this.reading = reading;
    this.sources = sources;
  }

  /**
   * Brings measures into the catalogue. One that is there by its key stays the same measure: its
   * names, own words and direction are renewed, wordings are added and their time of use is
   * widened. May be called again with the same.
   *
   * @return the identity of each
   * @throws IllegalArgumentException when a key stands twice, or names a measure of another kind,
   *     owner or subject
   */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("The module whose measures they are calls it, in the transaction it has allowed.")
  public Map<MeasureKey, MeasureId> register(Collection<NewMeasure> wanted) {
    return registration.register(wanted);
  }

  /**
   * Stores figures. The first one of a period and its dimensions is version 1; another figure is a
   * correction, gets the next version and becomes the current one; the same figure again changes
   * nothing, wherever it comes from. Then fires one {@link MeasuresObserved} in the same
   * transaction, unless nothing changed. Takes some hundred thousand figures in one call.
   *
   * @throws IllegalArgumentException when two share period and dimensions, or a measure is not
   *     registered
   */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("The module whose measures they are calls it, in the transaction it has allowed.")
  public void observe(Collection<NewObservation> figures) {
    intake.observe(figures);
  }

  /**
   * A measure with everything that is stored of it, for a module whose record it feeds; that module
   * narrows to the agency of its record.
   *
   * @throws MeasureNotFound when there is none
   */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("The module that it feeds calls it, in the transaction it has allowed.")
  public MeasureFeed feed(MeasureId measure) {
    return reading.feed(measure).orElseThrow(MeasureNotFound::new);
  }

  /**
   * The thresholds by which the figures of agencies are judged and withheld, for a module that
   * stores figures of theirs.
   *
   * @return an entry for each
   */
  @OpenToCallers("Rules ask for their thresholds, whoever reads the result.")
  public Map<OrganizationId, VerdictSettings> thresholds(Collection<OrganizationId> agencies) {
    return reading.thresholds(agencies);
  }

  /**
   * Measures by key.
   *
   * @param after key behind which to go on; null for the beginning
   * @param limit most rows, from 1
   */
  @Requires(Permission.READ_MEASURES)
  public List<MeasureSummary> list(MeasureFilter filter, @Nullable MeasureKey after, int limit) {
    return reading.list(filter, after, limit);
  }

  /**
   * One measure.
   *
   * @throws MeasureNotFound when it is not within reach
   */
  @Requires(Permission.READ_MEASURES)
  public MeasureDetails get(MeasureId measure) {
    return reading.details(measure);
  }

  /**
   * Measures by their identity, ordered by key; those not within reach are left out.
   *
   * @throws IllegalArgumentException when there are more than {@link #MOST}
   */
  @Requires(Permission.READ_MEASURES)
  public List<MeasureSummary> all(Collection<MeasureId> measures) {
    return reading.all(few(measures));
  }

  /**
   * The measures of services or goals, over all their instruments, ordered by key.
   *
   * @param aspects what they look at; empty for anything
   * @param drivers what their questions ask about; empty for anything; measures without a question
   *     always remain
   * @throws IllegalArgumentException when there are more than {@link #MOST} subjects
   */
  @Requires(Permission.READ_MEASURES)
  public List<MeasureSummary> ofSubjects(
      Collection<UUID> subjects, Set<Aspect> aspects, Set<Driver> drivers) {
    return reading.ofSubjects(few(subjects), aspects, drivers);
  }

  /**
   * Current observations of a measure in the order of time. A method that is not the stored one is
   * answered by the module whose measure it is; empty where it cannot.
   *
   * @throws MeasureNotFound when it is not within reach
   */
  @Requires(Permission.READ_MEASURES)
  public List<Observation> observations(MeasureId measure, ObservationFilter filter) {
    MeasureSummary summary = reading.one(measure);
    List<Observation> stored = reading.stored(summary, filter);
    CombiningMethod method = filter.method();
    if (method == null) {
      return stored;
    }
    List<Observation> alike = stored.stream().filter(one -> one.method() == method).toList();
    return alike.isEmpty()
        ? reading.withheld(summary, sources.observations(summary, filter, method))
        : alike;
  }

  /**
   * The current observations of all customers in the reporting grain: by quarter, or where a
   * measure has no quarters in the grain that it has most of.
   *
   * @param from the first quarter in which a period may end; null for any
   * @param to the last quarter in which a period may end; null for any
   * @throws MeasureNotFound when it is not within reach
   */
  @Requires(Permission.READ_MEASURES)
  public MeasureSeries series(
      MeasureId measure, @Nullable FiscalQuarter from, @Nullable FiscalQuarter to) {
    MeasureSummary summary = reading.one(measure);
    return ReportingSeries.of(
        summary, reading.stored(summary, ObservationFilter.between(from, to)));
  }

  /**
   * The whole series of many measures, as {@link #series} gives each, read together. Measures not
   * within reach are left out; one without observations has an empty series.
   *
   * @throws IllegalArgumentException when there are more than {@link #MOST}
   */
  @Requires(Permission.READ_MEASURES)
  public Map<MeasureId, MeasureSeries> currentSeries(Collection<MeasureId> measures) {
    return reading.series(reading.all(few(measures)));
  }

  /**
   * How a measure was going at a quarter.
   *
   * @param quarter of the owner's calendar; null for that of the last observation
   * @throws MeasureNotFound when it is not within reach
   */
  @Requires(Permission.READ_MEASURES)
  public Verdict verdict(MeasureId measure, @Nullable FiscalQuarter quarter) {
    MeasureSummary summary = reading.one(measure);
    FiscalQuarter at = quarter == null ? reading.latestQuarter(summary) : quarter;
    return reading.verdicts(List.of(summary), at).values().iterator().next();
  }

  /**
   * The control limits on which the verdict of a measure rests; empty where it rests on none.
   *
   * @param quarter of the owner's calendar
   * @throws MeasureNotFound when it is not within reach
   */
  @Requires(Permission.READ_MEASURES)
  public Optional<Comparison> comparison(MeasureId measure, FiscalQuarter quarter) {
    return reading.comparison(reading.one(measure), quarter);
  }

  /**
   * How many measures were going at a quarter; those not within reach are left out.
   *
   * @throws IllegalArgumentException when there are more than {@link #MOST}
   */
  @Requires(Permission.READ_MEASURES)
  public Map<MeasureId, Verdict> verdicts(Collection<MeasureId> measures, FiscalQuarter quarter) {
    return reading.verdicts(reading.all(few(measures)), quarter);
  }

  /**
   * Where measures stand today, each at the quarter of its own last observation, read together;
   * those not within reach are left out.
   *
   * @throws IllegalArgumentException when there are more than {@link #MOST}
   */
  @Requires(Permission.READ_MEASURES)
  public Map<MeasureId, MeasureStanding> standings(Collection<MeasureId> measures) {
    return reading.standings(reading.all(few(measures)));
  }

  private static <T> Collection<T> few(Collection<T> many) {
    if (many.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + ": " + many.size());
    }
    return many;
  }
}
