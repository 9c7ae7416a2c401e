package org.sightline.dashboard.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.account.AccountDetails;
import org.sightline.account.AccountState;
import org.sightline.account.AccountSummary;
import org.sightline.account.Accounts;
import org.sightline.account.GrantRole;
import org.sightline.account.GrantedRole;
import org.sightline.dashboard.faces.Exchange;
import org.sightline.dashboard.faces.Option;
import org.sightline.dashboard.faces.Wording;
import org.sightline.dashboard.table.TablePage;
import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;
import org.sightline.security.AccountId;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;
import org.sightline.security.Role;

/** One account, {@code #{account.…}}: state, roles with dates, password. */
@Named("account")
@RequestScoped
public class AccountView {

  @Inject private Accounts accounts;
  @Inject private AgencyNames agencies;
  @Inject private CurrentActor current;
  @Inject private Exchange exchange;
  @Inject private Clock clock;

  private @Nullable AccountDetails details;

  /** Answers the request. */
  public void serve() {
    exchange.keepNothing();
    exchange.greet(AccountView.class);
    if (exchange.isPost()) {
      change();
    }
    details = accounts.get(id());
  }

  /** The account; null before {@link #serve}. */
  public @Nullable AccountSummary getShown() {
    return details == null ? null : details.account();
  }

  /** Name of its agency; empty for central accounts. */
  public String getAgency() {
    return details == null ? "" : agencies.name(details.account().agency());
  }

  /** Whether it may sign in. */
  public boolean isActive() {
    return details != null && details.account().state() == AccountState.ACTIVE;
  }

  /** Whether the actor may change it: with the permission, and not its own. */
  public boolean isWriter() {
    return current.get().may(Permission.MANAGE_ACCOUNTS) && !current.get().account().equals(id());
  }

  /** Whether it is the actor's own account. */
  public boolean isOwn() {
    return current.get().account().equals(id());
  }

  /** Its roles by first day. */
  public List<Grant> getGrants() {
    LocalDate today = LocalDate.now(clock);
    return details == null
        ? List.of()
        : details.grants().stream()
            .map(
                grant -> new Grant(grant, name(grant.role()), agencies.name(grant.agency()), today))
            .toList();
  }

  /** The same for a table. */
  public TablePage<Grant> getGrantPage() {
    return TablePage.whole(getGrants());
  }

  /** The role whose end is to be confirmed; null for none. */
  public @Nullable Grant getEnding() {
    return getGrants().stream()
        .filter(grant -> grant.grant().id().toString().equals(exchange.parameter("revoke")))
        .findFirst()
        .orElse(null);
  }

  /** Every role. */
  public List<Option> getRoles() {
    return Stream.of(Role.values())
        .map(role -> new Option(role.name(), Wording.say(name(role))))
        .toList();
  }

  /** Agencies for which a role can be granted. */
  public List<Option> getAgencies() {
    return agencies.options();
  }

  private void change() {
    try {
      String done = done(exchange.parameter("do"));
      exchange.redirect("/account/account.xhtml?id=" + id() + "&done=" + done);
    } catch (DateTimeException | IllegalArgumentException e) {
      exchange.refuse(say("date.wrong"), say("date.cure"));
    } catch (GovernanceException e) {
      exchange.refuse(e);
    }
  }

  /** Does what a button asks for, and names it for the page that follows. */
  private String done(String asked) {
    return switch (asked) {
      case "grant" -> grant();
      case "revoke" -> revoke();
      case "password" -> password();
      case "enable" -> state(AccountState.ACTIVE, "enabled");
      case "disable" -> state(AccountState.DISABLED, "disabled");
      default -> "";
    };
  }

  private String grant() {
    String role = exchange.parameter("role");
    @SuppressWarnings("NullAway") // The record refuses a missing role with a sentence.
    GrantRole wanted =
        new GrantRole(
            role.isEmpty() ? null : Role.valueOf(role),
            AgencyNames.chosen(exchange.parameter("agency")),
            day("from"),
            day("until"));
    accounts.grant(id(), wanted);
    return "granted";
  }

  private String revoke() {
    accounts.revoke(id(), UUID.fromString(exchange.parameter("grant")));
    return "revoked";
  }

  private String password() {
    accounts.resetPassword(id(), exchange.parameter("password"));
    return "reset";
  }

  private String state(AccountState state, String done) {
    accounts.setState(id(), state, Long.parseLong(exchange.parameter("version")));
    return done;
  }

  private @Nullable LocalDate day(String name) {
    String text = exchange.parameter(name).strip();
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private AccountId id() {
    return Addressed.account(exchange.parameter("id"));
  }

  private static Text name(Role role) {
    return Text.of(Role.class, "role." + role.name());
  }

  private static Text say(String key) {
    return Text.of(AccountView.class, key);
  }

  /**
   * A role as the page shows it.
   *
   * @param grant the role with its dates
   * @param role what it is called
   * @param agency name of its agency; empty for central roles
   * @param today the day of reading
   */
  public record Grant(GrantedRole grant, Text role, String agency, LocalDate today) {

    /** Whether it holds today. */
    public boolean isHeld() {
      return grant.holdsOn(today);
    }

    /** Whether it begins later. */
    public boolean isComing() {
      return grant.from().isAfter(today);
    }

    /** Whether it can still be ended. */
    public boolean isOpen() {
      return isHeld() || (isComing() && !grant.from().equals(grant.until()));
    }
  }
}
