package org.sightline.hisp.series;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sightline.hisp.feedback.Wording;
import org.sightline.measure.Direction;
import org.sightline.measure.Driver;
import org.sightline.measure.MeasureKey;
import org.sightline.measure.Observation;
import org.sightline.measure.Unit;
import org.sightline.measure.catalogue.MeasureKind;
import org.sightline.measure.catalogue.MeasureSubject;
import org.sightline.measure.catalogue.NewMeasure;
import org.sightline.measure.catalogue.QuestionWording;

/** Everything that is measured of one service, with its observations. */
final class ServiceMeasures {

  private static final int LONGEST_NAME = 255;

  private final SurveyedService service;
  private final ServiceSeries.Sources sources;
  private final ZoneId zone;
  private final Map<NewMeasure, List<Observation>> measures = new LinkedHashMap<>();

  ServiceMeasures(SurveyedService service, ServiceSeries.Sources sources, ZoneId zone) {
    this.service = service;
    this.sources = sources;
    this.zone = zone;
    ServiceSeries.drivers(service).forEach(this::addDriver);
    service.instruments().forEach(this::addInstrument);
    addReach();
  }

  /** The measures with their observations; those without any are left out. */
  Map<NewMeasure, List<Observation>> measures() {
    return measures;
  }

  private void addDriver(Driver driver) {
    UUID id = service.id().value();
    DriverSeries series = new DriverSeries(service, driver, service.method());
    List<QuestionWording> wordings = wordings(service, driver);
    MeasureSubject subject = MeasureSubject.of(service.agency(), id, service.name());
    add(
        NewMeasure.of(
            MeasureKey.favourable(id, driver), MeasureKind.favourable(driver), subject, wordings),
        series.favourable(sources::of));
    add(
        NewMeasure.of(MeasureKey.mean(id, driver), MeasureKind.mean(driver), subject, wordings),
        series.means(sources::of));
  }

  private void addInstrument(UUID instrument, String label) {
    SurveyedService own = service.of(instrument);
    UUID id = service.id().value();
    String name = label.isEmpty() ? service.name() : service.name() + " · " + label;
    add(
        NewMeasure.of(
            MeasureKey.favourable(id, instrument, Driver.TRUST),
            MeasureKind.favourable(Driver.TRUST),
            new MeasureSubject(
                service.agency(),
                id,
                name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME),
                instrument),
            wordings(own, Driver.TRUST)),
        new DriverSeries(own, Driver.TRUST, service.method()).favourable(sources::of));
  }

  private void addReach() {
    UUID id = service.id().value();
    MeasureSubject subject = MeasureSubject.of(service.agency(), id, service.name());
    add(
        NewMeasure.of(MeasureKey.responseRate(id), MeasureKind.responseRate(), subject, List.of()),
        ServiceSeries.responseRates(service, sources));
    add(
        NewMeasure.of(
            MeasureKey.timeliness(id),
            MeasureKind.timeliness(Unit.DAYS, Direction.DECREASE),
            subject,
            List.of()),
        ServiceSeries.timeliness(service, zone, sources));
  }

  private void add(NewMeasure measure, List<Observation> observations) {
    if (!observations.isEmpty()) {
      measures.put(measure, observations);
    }
  }

  /** Every exact wording with the first and the last quarter in which it was used. */
  private static List<QuestionWording> wordings(SurveyedService service, Driver driver) {
    Map<String, QuestionWording> found = new TreeMap<>();
    for (SurveyedQuarter quarter : service.quarters()) {
      var start = service.calendar().period(quarter.quarter()).start();
      quarter.results().stream()
          .map(result -> result.wording(driver).strip())
          .filter(text -> !Wording.isBlank(text))
          .map(text -> new QuestionWording(text, start, start))
          .forEach(used -> found.merge(used.text(), used, ServiceMeasures::spanning));
    }
    return new ArrayList<>(found.values());
  }

  private static QuestionWording spanning(QuestionWording before, QuestionWording now) {
    return new QuestionWording(now.text(), before.firstStart(), now.lastStart());
  }
}
