package org.sightline.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The SQL of a query on the log. Values are always parameters, never part of the text. */
final class EventSelection {

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();
  private final AuditOrder order;

  EventSelection(AuditQuery asked) {
    order = asked.order();
    AuditFilter filter = asked.filter();
    add("chain = ?", filter.chain() == null ? null : filter.chain().value());
    addActions(filter.actions());
    addAccount(filter.accountId());
    add("user_name = ?", filter.userName());
    add("object_type = ?", filter.objectType());
    add("object_id = ?", filter.objectId());
    add("occurred_at >= ?", filter.from() == null ? null : EventRow.column(filter.from()));
    add("occurred_at < ?", filter.until() == null ? null : EventRow.column(filter.until()));
    addCursor(asked.after());
    parameters.add(asked.limit() + 1);
  }

  String sql() {
    String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    return "SELECT "
        + EventRow.COLUMNS
        + " FROM audit_event"
        + where
        + " ORDER BY "
        + order.columns()
        + " FETCH FIRST ? ROWS ONLY";
  }

  List<Object> parameters() {
    return parameters;
  }

  private void add(String condition, @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      parameters.add(value);
    }
  }

  private void addActions(Set<AuditAction> actions) {
    if (!actions.isEmpty()) {
      conditions.add(
          "action IN (" + String.join(",", Collections.nCopies(actions.size(), "?")) + ")");
      actions.stream().map(AuditAction::name).sorted().forEach(parameters::add);
    }
  }

  /** What somebody did, or others on that person's behalf. */
  private void addAccount(@Nullable UUID account) {
    if (account != null) {
      conditions.add("(account_id = ? OR on_behalf_of = ?)");
      parameters.add(account);
      parameters.add(account);
    }
  }

  private void addCursor(@Nullable AuditCursor after) {
    if (after != null) {
      conditions.add(order.beyond());
      if (order == AuditOrder.NEWEST_FIRST) {
        parameters.add(EventRow.column(after.at()));
      }
      parameters.add(after.chain().value());
      parameters.add(after.seq());
    }
  }
}
