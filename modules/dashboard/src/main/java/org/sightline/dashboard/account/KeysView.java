package org.sightline.dashboard.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.account.AccountSummary;
import org.sightline.account.Accounts;
import org.sightline.account.ApiKeys;
import org.sightline.dashboard.faces.Exchange;
import org.sightline.dashboard.table.TablePage;
import org.sightline.problem.GovernanceException;
import org.sightline.security.AccountId;

/** The API keys of every account, {@code #{keys.…}}, for the administrator. */
@Named("keys")
@RequestScoped
public class KeysView {

  private static final int MOST = 1_000;

  @Inject private ApiKeys keys;
  @Inject private Accounts accounts;
  @Inject private Exchange exchange;
  @Inject private Clock clock;

  private TablePage<KeyRow> page = TablePage.whole(List.of());

  /** Answers the request. */
  public void serve() {
    exchange.keepNothing();
    exchange.greet(KeysView.class);
    if (exchange.isPost()) {
      revoke();
    }
    page = TablePage.whole(rows());
  }

  /** Every key, the youngest first. */
  public TablePage<KeyRow> getPage() {
    return page;
  }

  /** The key whose end is to be confirmed; null for none. */
  public @Nullable KeyRow getEnding() {
    return page.rows().stream()
        .filter(KeyRow::isOpen)
        .filter(row -> row.key().id().toString().equals(exchange.parameter("revoke")))
        .findFirst()
        .orElse(null);
  }

  private void revoke() {
    try {
      keys.revoke(Addressed.id(exchange.parameter("key")));
      exchange.redirect("/account/keys.xhtml?done=key-revoked");
    } catch (GovernanceException e) {
      exchange.refuse(e);
    }
  }

  private List<KeyRow> rows() {
    Map<AccountId, String> owners =
        accounts.list(null, MOST).stream()
            .collect(Collectors.toMap(AccountSummary::id, AccountSummary::userName));
    Instant now = clock.instant();
    return keys.all().stream()
        .map(key -> new KeyRow(key, owners.getOrDefault(key.account(), ""), now))
        .toList();
  }
}
