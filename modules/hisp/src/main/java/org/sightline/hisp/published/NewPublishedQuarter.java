package org.sightline.hisp.published;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.measure.CombiningMethod;
import org.sightline.organization.OrganizationId;
import org.sightline.time.FiscalQuarter;
import org.sightline.time.Period;

/**
 * What is published of one service in one quarter.
 *
 * @param agency the agency of the service
 * @param provider its provider
 * @param service the service
 * @param serviceName its name at this time
 * @param quarter the quarter
 * @param period the dates of the quarter in the agency's calendar
 * @param version from 1, one more with each correction
 * @param source the reports, as their identities in order; not blank
 * @param snapshotHash SHA-256 of what the reports were made of; null where none was kept
 * @param method how the surveys of the service are combined
 * @param surveys the surveys, one at least
 * @param figures the figures
 */
public record NewPublishedQuarter(
    OrganizationId agency,
    ProviderId provider,
    ServiceId service,
    String serviceName,
    FiscalQuarter quarter,
    Period period,
    int version,
    String source,
    @Nullable String snapshotHash,
    CombiningMethod method,
    List<NewPublishedSurvey> surveys,
    List<NewPublishedFigure> figures) {

  /** Which edition of the formulas made the figures; one more whenever a formula changes. */
  public static final int METHOD_VERSION = 1;

  /**
   * @throws IllegalArgumentException when version, source or surveys are missing
   */
  public NewPublishedQuarter {
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(provider, "provider");
    Objects.requireNonNull(service, "service");
    Objects.requireNonNull(quarter, "quarter");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(method, "method");
    surveys = List.copyOf(surveys);
    figures = List.copyOf(figures);
    if (version < 1 || source.isBlank() || surveys.isEmpty()) {
      throw new IllegalArgumentException(
          "version " + version + " of '" + source + "', surveys " + surveys.size());
    }
  }
}
