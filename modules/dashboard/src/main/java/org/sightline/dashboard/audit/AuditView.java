package org.sightline.dashboard.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditCursor;
import org.sightline.audit.AuditEvent;
import org.sightline.audit.AuditFilter;
import org.sightline.audit.AuditLog;
import org.sightline.audit.AuditPage;
import org.sightline.audit.AuditQuery;
import org.sightline.audit.LastVerification;
import org.sightline.audit.chain.ChainId;
import org.sightline.audit.chain.SignedHead;
import org.sightline.dashboard.faces.Exchange;
import org.sightline.dashboard.faces.Option;
import org.sightline.dashboard.faces.Wording;
import org.sightline.dashboard.table.TablePage;
import org.sightline.message.Text;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;

/** The audit log, {@code #{audit.…}}: searching, checking, signed heads. */
@Named("audit")
@RequestScoped
public class AuditView {

  private static final int ROWS = 50;

  @Inject private AuditLog log;
  @Inject private CurrentActor current;
  @Inject private Exchange exchange;
  @Inject private Clock clock;

  private AuditPage page = new AuditPage(List.of(), null);
  private boolean readable = true;

  /** Answers the request. */
  public void serve() {
    exchange.keepNothing();
    exchange.greet(AuditView.class);
    if (exchange.isPost()) {
      log.verify();
      exchange.redirect("/audit/audit.xhtml?done=checked");
      return;
    }
    search();
  }

  /** Whether the actor reads the whole log rather than the security events. */
  public boolean isWhole() {
    return current.get().may(Permission.READ_AUDIT);
  }

  /** Whether the actor may have the log checked. */
  public boolean isVerifier() {
    return current.get().may(Permission.VERIFY_AUDIT);
  }

  /** What the last check found; null before the first one. */
  public @Nullable LastVerification getLast() {
    return log.lastVerification().orElse(null);
  }

  /** Events of this page. */
  public TablePage<AuditEvent> getEvents() {
    return TablePage.whole(page.events());
  }

  /**
   * How many are shown, and whether others follow: nobody counts the whole log for a page of it.
   */
  public Text getShown() {
    boolean newest = exchange.parameter("after").isEmpty();
    String key = (newest ? "newest" : "older") + (page.next() == null ? ".all" : ".more");
    return Text.of(AuditView.class, "events.shown." + key, page.events().size());
  }

  /** What kind of record an event is about, in words where there are some. */
  public String kind(AuditEvent event) {
    String type = event.what().objectType();
    try {
      return Wording.say(Text.of(AuditView.class, "object." + type));
    } catch (MissingResourceException e) {
      // A module may record events on records that this one has no words for.
      return type;
    }
  }

  /** Whether the events could be read: one that was tampered with may be no event any more. */
  public boolean isReadable() {
    return readable;
  }

  /** Where the next page begins; null at the end. */
  public @Nullable AuditCursor getNext() {
    return page.next();
  }

  /** Signed heads, ordered by chain and place. */
  public TablePage<SignedHead> getHeads() {
    return TablePage.whole(isWhole() ? log.heads() : List.of());
  }

  /** Actions to search for. */
  public List<Option> getActions() {
    return Stream.of(AuditAction.values())
        .filter(action -> action != AuditAction.UNKNOWN)
        .filter(action -> isWhole() || action.area().isSecurity())
        .map(action -> new Option(action.name(), Wording.say(action.text())))
        .toList();
  }

  private void search() {
    AuditQuery query;
    try {
      query = AuditQuery.newest(filter(), ROWS).after(cursor());
    } catch (IllegalArgumentException | DateTimeException e) {
      exchange.refuse(
          Text.of(AuditView.class, "search.wrong"), Text.of(AuditView.class, "search.cure"));
      return;
    }
    try {
      page = log.events(query);
    } catch (IllegalArgumentException e) {
      readable = false;
    }
  }

  private AuditFilter filter() {
    String chain = exchange.parameter("chain").strip();
    String action = exchange.parameter("action");
    return AuditFilter.ALL
        .of(action.isEmpty() ? Set.of() : Set.of(AuditAction.valueOf(action)))
        .named(text("actor"))
        .onId(text("object"))
        .between(day("from", 0), day("until", 1))
        .within(chain.isEmpty() ? null : new ChainId(chain));
  }

  private @Nullable AuditCursor cursor() {
    String after = exchange.parameter("after");
    return after.isEmpty() ? null : AuditCursor.parse(after);
  }

  private @Nullable String text(String name) {
    String text = exchange.parameter(name).strip();
    return text.isEmpty() ? null : text;
  }

  /** The beginning of a day, some days later; null where none was typed. */
  private @Nullable Instant day(String name, int later) {
    String text = exchange.parameter(name).strip();
    return text.isEmpty()
        ? null
        : LocalDate.parse(text).plusDays(later).atStartOfDay(clock.getZone()).toInstant();
  }
}
