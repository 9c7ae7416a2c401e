package org.sightline.app.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.ingest.ImportId;
import org.sightline.ingest.ImportSummary;
import org.sightline.ingest.ImportWish;
import org.sightline.ingest.Imports;
import org.sightline.ingest.ReceivedImport;
import org.sightline.paging.Items;
import org.sightline.rest.RequestLanguage;

/** Sending files and watching what becomes of them. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

  @Inject private Imports imports;
  @Context private HttpServletRequest request;

  /** Takes in a raw file. */
  @POST
  @Consumes({"text/csv", MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML})
  public Response receive(
      @QueryParam("format") @DefaultValue("") String format,
      @QueryParam("target") @Nullable String target,
      @QueryParam("fileName") @DefaultValue("import") String fileName,
      @QueryParam("charset") @Nullable String charset,
      @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
      @HeaderParam("Content-Type") @Nullable String type,
      InputStream body) {
    Charset read = Encoding.named(charset, type);
    long length = request.getContentLengthLong();
    ImportWish wish = new ImportWish(format, target, fileName, read, length, dryRun);
    return answer(imports.receive(wish, body));
  }

  /** Takes in the one file of a form. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response receive(
      @QueryParam("format") @DefaultValue("") String format,
      @QueryParam("target") @Nullable String target,
      @QueryParam("charset") @Nullable String charset,
      @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
      List<EntityPart> parts) {
    EntityPart file = onlyFile(parts);
    String name = file.getFileName().orElse("import");
    ImportWish wish =
        new ImportWish(format, target, name, Encoding.named(charset, null), -1, dryRun);
    return answer(imports.receive(wish, file.getContent()));
  }

  private static EntityPart onlyFile(List<EntityPart> parts) {
    List<EntityPart> files = parts.stream().filter(part -> part.getFileName().isPresent()).toList();
    if (files.size() != 1) {
      throw new BadRequestException("one file");
    }
    return files.get(0);
  }

  /** The newest imports, without what was wrong with them. */
  @GET
  public Items<ImportSummary> list() {
    return new Items<>(imports.list(), null);
  }

  /** One import with what was wrong with it. */
  @GET
  @Path("{id}")
  public ImportAnswer get(@PathParam("id") UUID id) {
    ImportId found = new ImportId(id);
    return ImportAnswer.of(
        imports.get(found), imports.problems(found), RequestLanguage.of(request));
  }

  private static Response answer(ReceivedImport received) {
    ImportSummary summary = received.summary();
    URI address = URI.create("/api/v1/imports/" + summary.id());
    return received.repeated()
        ? Response.ok(summary).location(address).build()
        : Response.accepted(summary).location(address).build();
  }
}
