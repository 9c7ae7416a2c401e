package org.sightline.hisp.published;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.document.CsvKind;
import org.sightline.document.DocumentFile;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.hisp.report.BadQuarter;
import org.sightline.message.Languages;
import org.sightline.paging.Items;
import org.sightline.paging.NameCursor;
import org.sightline.rest.RequestLanguage;
import org.sightline.time.FiscalQuarter;

/**
 * What providers have published, for everybody: nobody signs in here. Answers may be kept for some
 * minutes, since a correction is no more urgent than that.
 */
@Path("public/providers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PublishedResource {

  private static final String KEPT = "public, max-age=300";

  @Inject private PublishedFigures published;
  @Inject private Clock clock;
  @Context private HttpServletRequest request;

  /** Providers that have published something, by name. */
  @GET
  public Response list(
      @QueryParam("q") @Nullable String words,
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("after") @Nullable String after) {
    int rows = Items.limit(limit);
    return kept(
        Items.of(
            published.providers(words, NameCursor.parse(after), rows + 1),
            rows,
            last -> new NameCursor(last.name(), last.id().value()).text()));
  }

  /** What a provider has published for a quarter; without one, for the last with figures. */
  @GET
  @Path("{id}/figures")
  public Response figures(
      @PathParam("id") UUID id, @QueryParam("quarter") @Nullable String quarter) {
    return kept(published.quarter(new ProviderId(id), parsed(quarter)));
  }

  /**
   * The same as CSV.
   *
   * @param kind {@code machine} or {@code spreadsheet}
   * @param language in which words are, {@code en} or {@code es}; without one, as on the pages
   */
  @GET
  @Path("{id}/figures.csv")
  @Produces("text/csv")
  public Response csv(
      @PathParam("id") UUID id,
      @QueryParam("quarter") @Nullable String quarter,
      @QueryParam("kind") @Nullable CsvKind kind,
      @QueryParam("lang") @Nullable String language) {
    CsvKind wanted = kind == null ? CsvKind.MACHINE : kind;
    PublishedQuarter found = published.quarter(new ProviderId(id), parsed(quarter));
    Locale words = language == null ? RequestLanguage.of(request) : chosen(language);
    return Response.fromResponse(file(found, wanted, words).answer())
        .header(HttpHeaders.CACHE_CONTROL, KEPT)
        .header(HttpHeaders.VARY, "Accept-Language, Cookie")
        .build();
  }

  private DocumentFile file(PublishedQuarter found, CsvKind kind, Locale language) {
    return DocumentFile.csv(
        "published-" + found.provider().id() + "-" + found.quarter(),
        kind,
        PublishedCover.of(found, clock, language),
        kind == CsvKind.MACHINE ? MachineTable.of(found) : SpreadsheetTable.of(found, language),
        language);
  }

  private Locale chosen(String language) {
    return Languages.choose(language, request.getLocales());
  }

  private static @Nullable FiscalQuarter parsed(@Nullable String quarter) {
    return quarter == null || quarter.isBlank() ? null : BadQuarter.required(quarter);
  }

  private static <T> Response kept(T answer) {
    return Response.ok(answer).header(HttpHeaders.CACHE_CONTROL, KEPT).build();
  }
}
