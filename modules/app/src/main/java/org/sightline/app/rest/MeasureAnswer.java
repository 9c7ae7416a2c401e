package org.sightline.app.rest;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.Direction;
import org.sightline.measure.Driver;
import org.sightline.measure.Unit;
import org.sightline.measure.catalogue.Aspect;
import org.sightline.measure.catalogue.MeasureDetails;
import org.sightline.measure.catalogue.MeasureOrigin;
import org.sightline.measure.catalogue.MeasureSummary;
import org.sightline.measure.catalogue.QuestionWording;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalCalendar;

/**
 * A measure as it is answered.
 *
 * @param id the measure
 * @param key its stable key
 * @param name what it is called, in the reader's language
 * @param unit of its values
 * @param direction in which it should go
 * @param source which part of the product offers it
 * @param definition what is counted, in the reader's language
 * @param questionText the wording of its question used last; null where it has none
 * @param owner the agency whose measure it is
 * @param aspect what of its subject it looks at
 * @param driver what its question asks about; null where it has none
 * @param subject the service or goal
 * @param subjectName what the subject is called
 * @param instrument the instrument whose answers alone count; null for all of them
 * @param survey whether it is made of answers of customers
 * @param missionOutcome whether it is an outcome of the agency's mission
 * @param wordings every wording of its question; null in lists
 */
public record MeasureAnswer(
    String id,
    String key,
    String name,
    Unit unit,
    Direction direction,
    MeasureOrigin source,
    String definition,
    @Nullable String questionText,
    OrganizationId owner,
    Aspect aspect,
    @Nullable Driver driver,
    UUID subject,
    String subjectName,
    @Nullable UUID instrument,
    boolean survey,
    boolean missionOutcome,
    @Nullable List<UsedWording> wordings) {

  /** A measure in a list. */
  static MeasureAnswer of(MeasureSummary measure, Locale language) {
    return of(measure, null, language);
  }

  /** A measure with its wordings. */
  static MeasureAnswer of(MeasureDetails details, Locale language) {
    List<UsedWording> wordings =
        details.wordings().stream()
            .map(wording -> UsedWording.of(wording, details.calendar()))
            .toList();
    return of(details.measure(), wordings, language);
  }

  private static MeasureAnswer of(
      MeasureSummary measure, @Nullable List<UsedWording> wordings, Locale language) {
    return new MeasureAnswer(
        measure.id().toString(),
        measure.key().text(),
        measure.name().in(language),
        measure.kind().unit(),
        measure.kind().direction(),
        measure.kind().origin(),
        measure.definition().in(language),
        measure.questionText(),
        measure.subject().owner(),
        measure.kind().aspect(),
        measure.kind().driver(),
        measure.subject().id(),
        measure.subject().name(),
        measure.subject().instrument(),
        measure.kind().survey(),
        measure.kind().missionOutcome(),
        wordings);
  }

  /**
   * A wording with the time of its use.
   *
   * @param text word for word
   * @param from the first fiscal quarter in which it was used
   * @param to the last fiscal quarter in which it was used
   */
  public record UsedWording(String text, String from, String to) {

    static UsedWording of(QuestionWording wording, FiscalCalendar calendar) {
      return new UsedWording(
          wording.text(),
          calendar.quarterOf(wording.firstStart()).toString(),
          calendar.quarterOf(wording.lastStart()).toString());
    }
  }
}
