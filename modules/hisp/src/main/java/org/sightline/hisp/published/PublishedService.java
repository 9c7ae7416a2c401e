package org.sightline.hisp.published;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.measure.CombiningMethod;

/**
 * What was published of one service in one quarter, in its last version.
 *
 * @param id the service
 * @param name its name at that time
 * @param version from 1, one more with each correction
 * @param snapshotHash SHA-256 of what the reports were made of; null where none was kept
 * @param asOf when it was published
 * @param method how its surveys are combined
 * @param methodVersion the edition of the formulas
 * @param reach how many people it rests on
 * @param figures its figures: those of all surveys together first, then survey by survey
 */
public record PublishedService(
    ServiceId id,
    String name,
    int version,
    @Nullable String snapshotHash,
    Instant asOf,
    CombiningMethod method,
    int methodVersion,
    PublishedReach reach,
    List<PublishedFigure> figures) {

  public PublishedService {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(asOf, "asOf");
    figures = List.copyOf(figures);
  }

  /** The figures of all surveys together. */
  public List<PublishedFigure> totals() {
    return figures.stream().filter(figure -> figure.survey() == null).toList();
  }

  /** The figures of single surveys; none where there is one survey only, which is the total. */
  public List<PublishedFigure> surveys() {
    long surveys =
        figures.stream().map(PublishedFigure::survey).filter(Objects::nonNull).distinct().count();
    return surveys < 2
        ? List.of()
        : figures.stream().filter(figure -> figure.survey() != null).toList();
  }

  /** What may be told of it to readers outside. */
  PublishedService shown(long threshold) {
    Map<Suppression.Cell, Withholding> withheld =
        Suppression.of(threshold, figures.stream().map(PublishedService::cell).toList());
    List<PublishedFigure> told =
        figures.stream().map(figure -> told(figure, withheld.get(cell(figure)))).toList();
    boolean any = told.stream().anyMatch(figure -> figure.withheld() == null);
    return with(reach.shown(threshold, any), told);
  }

  /** The same service and quarter with another reach and other figures. */
  PublishedService with(PublishedReach other, List<PublishedFigure> others) {
    return new PublishedService(
        id, name, version, snapshotHash, asOf, method, methodVersion, other, others);
  }

  private static PublishedFigure told(PublishedFigure figure, @Nullable Withholding reason) {
    return reason == null ? figure : figure.withheldFor(reason);
  }

  private static Suppression.Cell cell(PublishedFigure figure) {
    return new Suppression.Cell(
        figure.survey(), figure.driver(), Objects.requireNonNull(figure.n()));
  }
}
