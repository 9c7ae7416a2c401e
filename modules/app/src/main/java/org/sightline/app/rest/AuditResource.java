package org.sightline.app.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditCursor;
import org.sightline.audit.AuditEvent;
import org.sightline.audit.AuditFilter;
import org.sightline.audit.AuditLog;
import org.sightline.audit.AuditPage;
import org.sightline.audit.AuditQuery;
import org.sightline.audit.chain.ChainBreak;
import org.sightline.audit.chain.ChainHead;
import org.sightline.audit.chain.ChainId;
import org.sightline.audit.chain.Verification;
import org.sightline.paging.Items;

/** The audit log for auditors; an administrator gets the security events only. */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  @Inject private AuditLog log;

  @QueryParam("chain")
  private @Nullable String chain;

  @QueryParam("action")
  private @Nullable String action;

  @QueryParam("actor")
  private @Nullable String actor;

  @QueryParam("object")
  private @Nullable String object;

  @QueryParam("from")
  private @Nullable String from;

  @QueryParam("until")
  private @Nullable String until;

  /**
   * Events, the newest first. {@code actor} is a user name, {@code object} the id of a record,
   * {@code from} and {@code until} are instants.
   */
  @GET
  @Path("events")
  public Items<Event> events(
      @QueryParam("limit") @DefaultValue("100") int limit,
      @QueryParam("after") @Nullable String after) {
    AuditQuery query =
        AuditQuery.newest(filter(), Items.limit(limit))
            .after(Parameter.cursor(after, AuditCursor::parse));
    AuditPage page = log.events(query);
    return new Items<>(
        page.events().stream().map(Event::of).toList(),
        page.next() == null ? null : page.next().toString());
  }

  /** Recomputes every chain. */
  @POST
  @Path("verify")
  public Result verify() {
    return Result.of(log.verify());
  }

  /** The whole log as JSON Lines, which {@code sightline verify-audit} checks without a server. */
  @GET
  @Path("export")
  @Produces(MediaType.TEXT_PLAIN)
  public Response export() {
    log.recordExport();
    StreamingOutput body = out -> log.export(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    return Response.ok(body, "text/plain; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"sightline-audit.jsonl\"")
        .build();
  }

  private AuditFilter filter() {
    AuditAction wanted = Parameter.read("action", action, AuditAction::valueOf);
    return new AuditFilter(
        Parameter.read("chain", chain, ChainId::new),
        wanted == null ? Set.of() : Set.of(wanted),
        null,
        actor,
        null,
        object,
        Parameter.read("from", from, Instant::parse),
        Parameter.read("until", until, Instant::parse));
  }

  /** An event, flat. */
  public record Event(
      UUID id,
      String chain,
      long seq,
      Instant at,
      String action,
      String outcome,
      @Nullable UUID account,
      String actor,
      List<String> roles,
      @Nullable String address,
      @Nullable String request,
      String objectType,
      String objectId,
      @Nullable UUID agency,
      @Nullable String reason,
      Map<String, Object> detail,
      String prev,
      String hash) {

    static Event of(AuditEvent event) {
      return new Event(
          event.id(),
          event.chain().value(),
          event.seq(),
          event.at(),
          event.what().action().name(),
          event.what().outcome().name(),
          event.who().accountId(),
          event.who().userName(),
          event.who().roles(),
          event.who().ip(),
          event.who().requestId(),
          event.what().objectType(),
          event.what().objectId(),
          event.what().agencyId(),
          event.what().reason(),
          event.what().detail().values(),
          event.prev(),
          event.hash());
    }
  }

  /**
   * What a verification found.
   *
   * @param intact whether every chain holds
   * @param events how many events were read
   * @param head where each chain ends
   * @param firstBroken the first place that does not hold; null when all do
   */
  public record Result(
      boolean intact, long events, List<ChainHead> head, @Nullable ChainBreak firstBroken) {

    static Result of(Verification found) {
      return new Result(
          found.intact(), found.events(), found.heads(), found.firstBroken().orElse(null));
    }
  }
}
