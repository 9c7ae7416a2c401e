package org.sightline.dashboard.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sightline.account.AccountState;
import org.sightline.account.AccountSummary;
import org.sightline.account.Accounts;
import org.sightline.account.CreateAccount;
import org.sightline.dashboard.faces.Exchange;
import org.sightline.dashboard.faces.Option;
import org.sightline.dashboard.table.SortDirection;
import org.sightline.dashboard.table.TablePage;
import org.sightline.dashboard.table.TableRequest;
import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;

/** The list of accounts, {@code #{accounts.…}}, with the form for a new one. */
@Named("accounts")
@RequestScoped
public class AccountsView {

  /** Accounts that are searched; a larger installation narrows by name. */
  private static final int MOST = 1_000;

  @Inject private Accounts accounts;
  @Inject private AgencyNames agencies;
  @Inject private CurrentActor current;
  @Inject private Exchange exchange;

  private TablePage<Row> page = TablePage.whole(List.of());

  /** Answers the request. */
  public void serve() {
    exchange.keepNothing();
    exchange.greet(AccountsView.class);
    if (exchange.isPost()) {
      create();
    }
    page = page();
  }

  /** The rows of this page. */
  public TablePage<Row> getPage() {
    return page;
  }

  /** Agencies for a new account. */
  public List<Option> getAgencies() {
    return agencies.options();
  }

  /** Whether the actor may create accounts. */
  public boolean isWriter() {
    return current.get().may(Permission.MANAGE_ACCOUNTS);
  }

  /** Whether the actor sees the API keys of others. */
  public boolean isKeeper() {
    return current.get().may(Permission.MANAGE_API_KEYS);
  }

  private void create() {
    try {
      AccountSummary made = accounts.create(wanted());
      exchange.redirect("/account/account.xhtml?id=" + made.id() + "&done=created");
    } catch (IllegalArgumentException e) {
      exchange.refuse(
          Text.of(AccountsView.class, "date.wrong"), Text.of(AccountsView.class, "date.cure"));
    } catch (GovernanceException e) {
      exchange.refuse(e);
    }
  }

  private CreateAccount wanted() {
    return new CreateAccount(
        exchange.parameter("userName"),
        exchange.parameter("displayName"),
        AgencyNames.chosen(exchange.parameter("agency")),
        exchange.parameter("password"));
  }

  private TablePage<Row> page() {
    String wanted = exchange.parameter("q").strip().toLowerCase(Locale.ROOT);
    List<Row> rows =
        accounts.list(null, MOST).stream()
            .filter(account -> matches(account, wanted))
            .map(account -> new Row(account, agencies.name(account.agency())))
            .toList();
    TableRequest asked =
        TableRequest.of(
            Map.of("page", exchange.parameter("page")), List.of("user"), SortDirection.ASCENDING);
    List<Row> shown = rows.stream().skip(asked.offset()).limit(asked.size()).toList();
    return TablePage.counted(shown, rows.size(), asked);
  }

  private static boolean matches(AccountSummary account, String wanted) {
    return account.userName().contains(wanted)
        || account.displayName().toLowerCase(Locale.ROOT).contains(wanted);
  }

  /**
   * A row of the list.
   *
   * @param account the account
   * @param agency name of its agency; empty for central accounts
   */
  public record Row(AccountSummary account, String agency) {

    /** Whether it may sign in. */
    public boolean isActive() {
      return account.state() == AccountState.ACTIVE;
    }
  }
}
