package org.sightline.hisp.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.document.CsvKind;
import org.sightline.document.DocumentFile;
import org.sightline.hisp.report.ReportId;
import org.sightline.rest.RequestLanguage;

/** The quarterly reports that the caller may see, as documents in the language of the caller. */
@Path("hisp/reports")
@RequestScoped
public class ReportDocumentsResource {

  @Inject private ReportDocuments documents;

  @Context private HttpServletRequest request;

  /** One report as tagged PDF. */
  @GET
  @Path("{id}.pdf")
  @Produces(DocumentFile.PDF)
  public Response pdf(@PathParam("id") UUID id) {
    return documents.pdf(new ReportId(id), RequestLanguage.of(request)).answer();
  }

  /** The answers of one report as a workbook. */
  @GET
  @Path("{id}.xlsx")
  @Produces(DocumentFile.XLSX)
  public Response xlsx(@PathParam("id") UUID id) {
    return documents.xlsx(new ReportId(id), RequestLanguage.of(request)).answer();
  }

  /** The answers of one report as CSV, for spreadsheets unless a program asks. */
  @GET
  @Path("{id}.csv")
  @Produces("text/csv")
  public Response csv(@PathParam("id") UUID id, @QueryParam("kind") @Nullable CsvKind kind) {
    CsvKind wanted = kind == null ? CsvKind.SPREADSHEET : kind;
    return documents.csv(new ReportId(id), wanted, RequestLanguage.of(request)).answer();
  }
}
