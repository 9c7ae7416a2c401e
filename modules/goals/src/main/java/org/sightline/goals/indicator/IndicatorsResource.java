package org.sightline.goals.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.GoalId;
import org.sightline.goals.progress.Bounds;
import org.sightline.measure.Direction;
import org.sightline.measure.MeasureId;
import org.sightline.measure.Unit;

/** The indicators that the caller may see, their targets and measurements. */
@Path("indicators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IndicatorsResource {

  @Inject private Indicators indicators;

  /** One indicator with everything that is known of it. */
  @GET
  @Path("{id}")
  public IndicatorAnswer get(@PathParam("id") UUID id) {
    return IndicatorAnswer.of(indicators.get(new IndicatorId(id)));
  }

  /** Makes an indicator. */
  @POST
  public Response create(@Valid @NotNull IndicatorBody wanted) {
    IndicatorSummary made = indicators.create(wanted.wish());
    return Response.created(URI.create("/api/v1/indicators/" + made.id()))
        .entity(IndicatorAnswer.of(indicators.get(made.id())))
        .build();
  }

  /** Sets a target; answers the indicator as it stands then. */
  @POST
  @Path("{id}/targets")
  public Response set(@PathParam("id") UUID id, @Valid @NotNull TargetBody wanted) {
    IndicatorId indicator = new IndicatorId(id);
    indicators.set(wanted.wish(indicators.forWriting(indicator)));
    return Response.status(Response.Status.CREATED)
        .entity(IndicatorAnswer.of(indicators.get(indicator)))
        .build();
  }

  /** Enters a measurement; answers the indicator as it stands then. */
  @POST
  @Path("{id}/measurements")
  public Response enter(@PathParam("id") UUID id, @Valid @NotNull MeasurementBody wanted) {
    IndicatorId indicator = new IndicatorId(id);
    indicators.enter(wanted.wish(indicators.forWriting(indicator)));
    return Response.status(Response.Status.CREATED)
        .entity(IndicatorAnswer.of(indicators.get(indicator)))
        .build();
  }

  /** The body of a wish for an indicator. */
  public record IndicatorBody(
      @NotNull UUID goal,
      @NotBlank @Size(max = 40) String code,
      @NotBlank @Size(max = 200) String name,
      @NotBlank @Size(max = 10_000) String definition,
      @NotNull IndicatorCategory category,
      @NotNull Unit unit,
      @NotNull Direction direction,
      @NotNull Accumulation accumulation,
      @NotNull Frequency frequency,
      @Nullable BigDecimal baselineValue,
      @Nullable LocalDate baselineDate,
      @Nullable BigDecimal tolerance,
      @Nullable Boolean surveyEstimate,
      @Nullable UUID fedBy) {

    NewIndicator wish() {
      return new NewIndicator(
          new GoalId(goal),
          code,
          name,
          definition,
          category,
          unit,
          direction,
          accumulation,
          frequency,
          baseline(),
          tolerance == null ? null : tolerance.abs(),
          Boolean.TRUE.equals(surveyEstimate),
          fedBy == null ? null : new MeasureId(fedBy));
    }

    private @Nullable Baseline baseline() {
      return baselineValue == null || baselineDate == null
          ? null
          : new Baseline(baselineValue, baselineDate);
    }
  }

  /** The body of a wish for a target: a value, or both bounds. */
  public record TargetBody(
      @NotNull TargetKind kind,
      @NotBlank String period,
      @Nullable BigDecimal value,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      @Nullable @Size(max = NewTarget.LONGEST_REASON) String reason) {

    NewTarget wish(IndicatorDetails indicator) {
      Bounds bounds = low == null || high == null ? null : new Bounds(low.min(high), high.max(low));
      if ((value == null) == (bounds == null)) {
        throw new TargetRefused(List.of(TargetFault.WRONG_FORM));
      }
      return new NewTarget(
          indicator.indicator().id(),
          kind,
          BadPeriod.required(period, indicator.calendar()),
          value,
          bounds,
          reason);
    }
  }

  /** The body of a measurement. */
  public record MeasurementBody(
      @NotBlank String period,
      @NotNull BigDecimal value,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable Long n,
      @Nullable BigDecimal standardError,
      @Nullable @Size(max = NewMeasurement.LONGEST_NOTE) String note,
      @Nullable UUID supersedes) {

    NewMeasurement wish(IndicatorDetails indicator) {
      return new NewMeasurement(
          indicator.indicator().id(),
          BadPeriod.required(period, indicator.calendar()),
          value,
          numerator,
          denominator,
          n,
          standardError,
          note,
          supersedes);
    }
  }
}
