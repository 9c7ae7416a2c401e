package org.sightline.plans.content;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.measure.MeasureId;

/**
 * A performance requirement, written at the level Fully Successful. While a plan is a draft most of
 * it may still be missing.
 *
 * @param id the requirement; made anew where it is left out
 * @param kind what it asks for
 * @param statement what is required, at most 2,000 characters
 * @param weight its share of the element in percent; null where all weigh alike
 * @param control why it is within the executive's control, at most 2,000 characters
 * @param population for whom or of what, at most 200 characters; null where a service says it
 * @param service the service that it is about; null where it is about none
 * @param missionOutcome the measure of the mission outcome that it serves; null for none
 * @param behaviours what can be observed, one behaviour a line, at most 2,000 characters
 * @param dueOn by when, where no measure says it
 * @param alignments the goals that it serves
 * @param measures the measures that it is judged by
 */
public record RequirementContent(
    RequirementId id,
    RequirementKind kind,
    String statement,
    @Nullable Integer weight,
    @Nullable String control,
    @Nullable String population,
    @Nullable ServiceId service,
    @Nullable MeasureId missionOutcome,
    @Nullable String behaviours,
    @Nullable LocalDate dueOn,
    List<AlignmentContent> alignments,
    List<MeasureTarget> measures) {

  public RequirementContent {
    // A body may leave any of these out.
    id = id == null ? new RequirementId(UUID.randomUUID()) : id;
    kind = kind == null ? RequirementKind.RESULT : kind;
    statement = statement == null ? "" : statement;
    alignments = alignments == null ? List.of() : List.copyOf(alignments);
    measures = measures == null ? List.of() : List.copyOf(measures);
  }

  /** The same with other alignments and measures. */
  public RequirementContent with(List<AlignmentContent> goals, List<MeasureTarget> targets) {
    return new RequirementContent(
        id,
        kind,
        statement,
        weight,
        control,
        population,
        service,
        missionOutcome,
        behaviours,
        dueOn,
        goals,
        targets);
  }

  /** How many behaviours are described. */
  long behaviourCount() {
    return behaviours == null ? 0 : behaviours.lines().filter(line -> !line.isBlank()).count();
  }

  Map<String, @Nullable Object> values() {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("id", id);
    values.put("kind", kind);
    values.put("statement", statement);
    values.put("weight", weight);
    values.put("control", control);
    values.put("population", population);
    values.put("service", service);
    values.put("missionOutcome", missionOutcome == null ? null : missionOutcome.toString());
    values.put("behaviours", behaviours);
    values.put("dueOn", dueOn);
    values.put("alignments", alignments.stream().map(AlignmentContent::values).toList());
    values.put("measures", measures.stream().map(MeasureTarget::values).toList());
    return values;
  }
}
