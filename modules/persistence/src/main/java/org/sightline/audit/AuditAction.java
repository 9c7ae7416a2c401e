package org.sightline.audit;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;

/**
 * The catalogue of audited actions: those that are recorded somewhere, and no others. The names
 * stand in the hashed events: add to them, never rename or take away.
 */
public enum AuditAction {
  SIGNED_IN(AuditArea.ACCESS),
  SIGN_IN_FAILED(AuditArea.ACCESS),
  ACCOUNT_CREATED(AuditArea.ACCESS),
  ACCOUNT_LOCKED(AuditArea.ACCESS),
  ACCOUNT_DISABLED(AuditArea.ACCESS),
  ACCOUNT_ENABLED(AuditArea.ACCESS),
  PASSWORD_CHANGED(AuditArea.ACCESS),
  PASSWORD_RESET(AuditArea.ACCESS),
  ROLE_GRANTED(AuditArea.ACCESS),
  ROLE_REVOKED(AuditArea.ACCESS),
  API_KEY_CREATED(AuditArea.ACCESS),
  API_KEY_REVOKED(AuditArea.ACCESS),
  PERSON_REGISTERED(AuditArea.ACCESS),
  REAUTHENTICATION_FAILED(AuditArea.ACCESS),

  IMPORT_RECEIVED(AuditArea.EXCHANGE),
  IMPORT_COMPLETED(AuditArea.EXCHANGE),
  IMPORT_REJECTED(AuditArea.EXCHANGE),
  DEMO_LOADED(AuditArea.EXCHANGE),

  REPORT_BEGUN(AuditArea.REPORTS),
  REPORT_CHANGED(AuditArea.REPORTS),
  REPORT_MOVED(AuditArea.REPORTS),

  HYPOTHESIS_DRAFTED(AuditArea.GOALS),
  HYPOTHESIS_CHANGED(AuditArea.GOALS),
  HYPOTHESIS_REGISTERED(AuditArea.GOALS),
  HYPOTHESIS_WITHDRAWN(AuditArea.GOALS),
  EXECUTIVE_REGISTERED(AuditArea.PLANS),
  OFFICIAL_ASSIGNED(AuditArea.PLANS),
  OFFICIAL_ENDED(AuditArea.PLANS),
  CYCLE_OPENED(AuditArea.PLANS),
  PLAN_DRAFTED(AuditArea.PLANS),
  PLAN_CHANGED(AuditArea.PLANS),
  PLAN_MOVED(AuditArea.PLANS),
  PLAN_COMMENTED(AuditArea.PLANS),
  PLAN_COMMENT_RESOLVED(AuditArea.PLANS),
  SIGNED(AuditArea.PLANS),
  SETTING_CHANGED(AuditArea.SETTINGS),

  STRATEGIC_PLAN_CREATED(AuditArea.GOALS),
  GOAL_CREATED(AuditArea.GOALS),
  GOAL_CHANGED(AuditArea.GOALS),
  GOAL_MOVED(AuditArea.GOALS),
  GOAL_ROLE_ASSIGNED(AuditArea.GOALS),
  INDICATOR_CREATED(AuditArea.GOALS),
  TARGET_SET(AuditArea.GOALS),
  MEASUREMENT_ENTERED(AuditArea.GOALS),

  AUDIT_VERIFIED(AuditArea.AUDIT),
  AUDIT_BROKEN(AuditArea.AUDIT),
  AUDIT_EXPORTED(AuditArea.AUDIT),
  /** The store was brought back from a backup: what came after it is lost. */
  STORE_RESTORED(AuditArea.AUDIT),
  /** An action that this release does not know; it is read, never recorded. */
  UNKNOWN(AuditArea.AUDIT);

  private static final Map<String, AuditAction> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(AuditAction::name, Function.identity()));

  private final AuditArea area;

  AuditAction(AuditArea area) {
    this.area = area;
  }

  /** The action with that code; {@link #UNKNOWN} when this release has none. */
  public static AuditAction of(@Nullable Object code) {
    return Objects.requireNonNullElse(BY_CODE.get(String.valueOf(code)), UNKNOWN);
  }

  /** The part of the product that it belongs to. */
  public AuditArea area() {
    return area;
  }

  /** Its name for a reader. */
  public Text text() {
    return Text.of(AuditAction.class, "action." + name());
  }
}
