package org.sightline.dashboard.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.account.ApiKeys;
import org.sightline.account.CreateApiKey;
import org.sightline.account.NewApiKey;
import org.sightline.account.OpenSession;
import org.sightline.account.OwnAccount;
import org.sightline.account.Sessions;
import org.sightline.dashboard.faces.Exchange;
import org.sightline.dashboard.faces.Option;
import org.sightline.dashboard.faces.Wording;
import org.sightline.dashboard.table.TablePage;
import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;
import org.sightline.security.Role;

/** The own account, {@code #{profile.…}}: roles, password, sessions, API keys. */
@Named("profile")
@RequestScoped
public class ProfileView {

  private static final int USUAL_DAYS = 90;

  @Inject private OwnAccount own;
  @Inject private Sessions sessions;
  @Inject private ApiKeys keys;
  @Inject private FreshSecrets secrets;
  @Inject private CurrentActor current;
  @Inject private Exchange exchange;
  @Inject private Clock clock;

  private @Nullable String secret;

  /** Answers the request. */
  public void serve() {
    exchange.keepNothing();
    exchange.greet(ProfileView.class);
    if (exchange.isPost()) {
      change();
    } else if (!exchange.parameter("made").isEmpty()) {
      secret = secrets.take(Addressed.id(exchange.parameter("made")), current.get().account());
    }
  }

  /** Who is signed in. */
  public Actor getActor() {
    return current.get();
  }

  /** What the roles held now are called. */
  public List<Text> getRoles() {
    return current.get().roles().stream()
        .map(held -> held.role())
        .distinct()
        .sorted()
        .map(role -> Text.of(Role.class, "role." + role.name()))
        .toList();
  }

  /** The open sessions, the youngest first. */
  public TablePage<OpenSession> getSessions() {
    return TablePage.whole(sessions.own());
  }

  /** The own keys, the youngest first. */
  public TablePage<KeyRow> getKeys() {
    Instant now = clock.instant();
    String name = current.get().userName();
    return TablePage.whole(keys.own().stream().map(key -> new KeyRow(key, name, now)).toList());
  }

  /** The key whose end is to be confirmed; null for none. */
  public @Nullable KeyRow getEnding() {
    return getKeys().rows().stream()
        .filter(KeyRow::isOpen)
        .filter(row -> row.key().id().toString().equals(exchange.parameter("revoke")))
        .findFirst()
        .orElse(null);
  }

  /** The secret of the key just made; null when it was shown before, and otherwise. */
  public @Nullable String getSecret() {
    return secret;
  }

  /** Whether the key just made was shown before: its secret is nowhere any more. */
  public boolean isShownBefore() {
    return secret == null && !exchange.isPost() && !exchange.parameter("made").isEmpty();
  }

  /** What a key of the actor may do. */
  public List<Option> getPermissions() {
    return current.get().permissions().stream()
        .sorted()
        .map(right -> new Option(right.name(), Wording.say(KeyRow.text(right))))
        .toList();
  }

  /** The last day of a new key, unless another was typed. */
  public String getUntil() {
    String typed = exchange.parameter("until");
    return typed.isEmpty() ? LocalDate.now(clock).plusDays(USUAL_DAYS).toString() : typed;
  }

  private void change() {
    try {
      switch (exchange.parameter("do")) {
        case "password" -> changePassword();
        case "end" -> endSession();
        case "key" -> createKey();
        case "revoke" -> revokeKey();
        default -> exchange.redirect("/account/profile.xhtml");
      }
    } catch (DateTimeException e) {
      exchange.refuse(
          Text.of(ProfileView.class, "date.wrong"), Text.of(ProfileView.class, "date.cure"));
    } catch (GovernanceException e) {
      exchange.refuse(e);
    }
  }

  private void changePassword() {
    String wanted = exchange.parameter("wanted");
    if (!wanted.equals(exchange.parameter("again"))) {
      exchange.refuse(
          Text.of(ProfileView.class, "again.wrong"), Text.of(ProfileView.class, "again.cure"));
      return;
    }
    own.changePassword(exchange.parameter("present"), wanted);
    exchange.redirect("/login.xhtml?done=password");
  }

  private void endSession() {
    sessions.endOwn(Addressed.id(exchange.parameter("session")));
    exchange.redirect("/account/profile.xhtml?done=ended");
  }

  private void createKey() {
    String[] chosen = exchange.request().getParameterValues("permission");
    Set<Permission> permissions =
        Stream.of(chosen == null ? new String[0] : chosen)
            .filter(name -> getPermissions().stream().anyMatch(o -> o.value().equals(name)))
            .map(Permission::valueOf)
            .collect(Collectors.toSet());
    Instant end =
        LocalDate.parse(exchange.parameter("until")).atStartOfDay(clock.getZone()).toInstant();
    NewApiKey made = keys.create(new CreateApiKey(exchange.parameter("name"), permissions, end));
    secrets.keep(made);
    exchange.redirect("/account/profile.xhtml?made=" + made.key().id());
  }

  private void revokeKey() {
    keys.revoke(Addressed.id(exchange.parameter("key")));
    exchange.redirect("/account/profile.xhtml?done=key-revoked");
  }
}
