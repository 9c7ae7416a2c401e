package org.sightline.hisp.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.published.LatestPublication;
import org.sightline.hisp.published.Publications;
import org.sightline.measure.CombiningMethod;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureKey;
import org.sightline.measure.Observation;
import org.sightline.measure.Provenance;
import org.sightline.measure.catalogue.MeasureCatalogue;
import org.sightline.measure.catalogue.MeasureSource;
import org.sightline.measure.catalogue.NewMeasure;
import org.sightline.measure.catalogue.NewObservation;
import org.sightline.security.OpenToCallers;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/**
 * The measures of customer experience that this module offers: observed from what was published,
 * and combined in another way when a reader asks for it.
 */
@ApplicationScoped
public class HispMeasures implements MeasureSource {

  private static final int SERVICES_AT_A_TIME = 100;

  private SurveyedServices services;
  private MeasureCatalogue catalogue;
  private Publications publications;
  private Clock clock;

  protected HispMeasures() {}

  @Inject
  HispMeasures(
      SurveyedServices services,
      MeasureCatalogue catalogue,
      Publications publications,
      Clock clock) {
    this.services = services;
    this.catalogue = catalogue;
    this.publications = publications;
    this.clock = clock;
  }

  /**
   * Observes everything that is published of some services, in the transaction that publishes it.
   * Figures that are the same as before stay as they are; quarters whose reports are others than
   * before are kept as published, with what they were made of.
   *
   * @param changed the services of which something was published
   * @param snapshotHash hash of what the figures were computed from; null where there is none
   */
  @Transactional(TxType.MANDATORY)
  @OpenToCallers("Whoever publishes has shown its permission for publishing.")
  public void observe(Set<ServiceId> changed, @Nullable String snapshotHash) {
    List<ServiceId> all = List.copyOf(changed);
    for (int from = 0; from < all.size(); from += SERVICES_AT_A_TIME) {
      List<ServiceId> some = all.subList(from, Math.min(all.size(), from + SERVICES_AT_A_TIME));
      List<SurveyedService> published = services.published(some);
      observe(published, provenance(snapshotHash));
      publish(published, some, snapshotHash);
    }
  }

  @Override
  @OpenToCallers("The catalogue asks for a measure that its caller may see.")
  public boolean offers(MeasureKey key) {
    return HispKey.parse(key).isPresent();
  }

  @Override
  @OpenToCallers("The catalogue asks for a measure that its caller may see.")
  public List<Observation> observations(
      MeasureKey key,
      MeasureId id,
      @Nullable FiscalQuarter from,
      @Nullable FiscalQuarter to,
      CombiningMethod method) {
    HispKey asked = HispKey.parse(key).orElseThrow();
    return services.published(List.of(new ServiceId(asked.service()))).stream()
        .map(service -> narrowed(service, asked))
        .flatMap(service -> within(from, to, service.calendar(), series(service, asked, method)))
        .toList();
  }

  private void observe(Collection<SurveyedService> some, ServiceSeries.Sources sources) {
    Map<NewMeasure, List<Observation>> measured = new LinkedHashMap<>();
    for (SurveyedService service : some) {
      measured.putAll(new ServiceMeasures(service, sources, clock.getZone()).measures());
    }
    Map<MeasureKey, MeasureId> ids = catalogue.register(List.copyOf(measured.keySet()));
    List<NewObservation> observed = new ArrayList<>();
    measured.forEach(
        (measure, observations) ->
            observations.forEach(one -> observed.add(new NewObservation(id(ids, measure), one))));
    catalogue.observe(observed);
  }

  private void publish(
      List<SurveyedService> some, List<ServiceId> ids, @Nullable String snapshotHash) {
    Map<ServiceId, Map<FiscalQuarter, LatestPublication>> latest = publications.latest(ids);
    ServiceSeries.Sources sources = provenance(snapshotHash);
    publications.publish(
        some.stream()
            .map(
                service ->
                    new ServicePublication(
                        service, latest.getOrDefault(service.id(), Map.of()), sources))
            .flatMap(one -> one.quarters(snapshotHash).stream())
            .toList());
  }

  private ServiceSeries.Sources provenance(@Nullable String snapshotHash) {
    return quarter -> new Provenance(clock.instant(), 1, quarter.source(), snapshotHash);
  }

  private List<Observation> series(SurveyedService service, HispKey asked, CombiningMethod method) {
    DriverSeries series = new DriverSeries(service, asked.driver(), method);
    return asked.mean()
        ? series.means(provenance(null)::of)
        : series.favourable(provenance(null)::of);
  }

  private static SurveyedService narrowed(SurveyedService service, HispKey asked) {
    UUID instrument = asked.instrument();
    return instrument == null ? service : service.of(instrument);
  }

  private static Stream<Observation> within(
      @Nullable FiscalQuarter from,
      @Nullable FiscalQuarter to,
      FiscalCalendar calendar,
      List<Observation> series) {
    return series.stream().filter(one -> lies(calendar.quarterOf(one.period()), from, to));
  }

  private static boolean lies(
      FiscalQuarter quarter, @Nullable FiscalQuarter from, @Nullable FiscalQuarter to) {
    return (from == null || quarter.compareTo(from) >= 0)
        && (to == null || quarter.compareTo(to) <= 0);
  }

  private static MeasureId id(Map<MeasureKey, MeasureId> ids, NewMeasure measure) {
    MeasureId id = ids.get(measure.key());
    if (id == null) {
      throw new IllegalStateException("Not registered: " + measure.key());
    }
    return id;
  }
}
