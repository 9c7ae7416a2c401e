package org.sightline.app.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureKey;
import org.sightline.measure.catalogue.MeasureCatalogue;
import org.sightline.measure.catalogue.MeasureFilter;
import org.sightline.measure.catalogue.MeasureSummary;
import org.sightline.organization.OrganizationId;
import org.sightline.paging.Items;
import org.sightline.rest.RequestLanguage;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

/** The catalogue of measures, with observations and verdicts. */
@Path("measures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeasuresResource {

  @Inject private MeasureCatalogue catalogue;
  @Context private HttpServletRequest request;

  /** Measures by key: of an agency, of a service or goal, with words in name or question. */
  @GET
  public Items<MeasureAnswer> list(
      @QueryParam("owner") @Nullable String owner,
      @QueryParam("subject") @Nullable String subject,
      @QueryParam("q") @Nullable String words,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("after") @Nullable String after) {
    MeasureFilter filter = filter(owner, subject, words);
    MeasureKey cursor = Parameter.cursor(after, MeasureKey::new);
    int rows = Items.limit(limit);
    return answers(
        Items.of(catalogue.list(filter, cursor, rows + 1), rows, measure -> measure.key().text()));
  }

  private static MeasureFilter filter(
      @Nullable String owner, @Nullable String subject, @Nullable String words) {
    return new MeasureFilter(
        Parameter.read("owner", owner, OrganizationId::parse),
        words,
        Parameter.read("subject", subject, UUID::fromString));
  }

  private Items<MeasureAnswer> answers(Items<MeasureSummary> part) {
    Locale language = language();
    return new Items<>(
        part.items().stream().map(measure -> MeasureAnswer.of(measure, language)).toList(),
        part.next());
  }

  /** One measure, with every wording of its question. */
  @GET
  @Path("{id}")
  public MeasureAnswer get(@PathParam("id") UUID id) {
    return MeasureAnswer.of(catalogue.get(new MeasureId(id)), language());
  }

  /** Current observations in the order of time. */
  @GET
  @Path("{id}/observations")
  public List<ObservationAnswer> observations(
      @PathParam("id") UUID id, @BeanParam ObservationParameters asked) {
    MeasureId measure = new MeasureId(id);
    FiscalCalendar calendar = catalogue.get(measure).calendar();
    return catalogue.observations(measure, asked.filter()).stream()
        .map(observation -> ObservationAnswer.of(observation, calendar))
        .toList();
  }

  /** How it was going at a fiscal quarter; without one, at that of its last observation. */
  @GET
  @Path("{id}/verdict")
  public VerdictAnswer verdict(
      @PathParam("id") UUID id, @QueryParam("quarter") @Nullable String quarter) {
    FiscalQuarter at = Parameter.read("quarter", quarter, FiscalQuarter::parse);
    return VerdictAnswer.of(catalogue.verdict(new MeasureId(id), at), language());
  }

  private Locale language() {
    return RequestLanguage.of(request);
  }
}
