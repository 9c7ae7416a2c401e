package org.sightline.plans.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.sightline.document.DocumentFile;
import org.sightline.plans.plan.PlanId;
import org.sightline.rest.RequestLanguage;

/** The plans that the caller may see, as documents. */
@Path("plans")
@RequestScoped
public class PlanDocumentsResource {

  @Inject private PlanDocuments documents;

  @Context private HttpServletRequest request;

  /** One plan as tagged PDF, in the language of the caller. */
  @GET
  @Path("{id}.pdf")
  @Produces(DocumentFile.PDF)
  public Response pdf(@PathParam("id") UUID id) {
    return documents.pdf(new PlanId(id), RequestLanguage.of(request)).answer();
  }
}
