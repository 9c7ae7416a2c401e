package org.sightline.audit;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;

/**
 * The catalogue of audited actions. The names stand in the hashed events: add to them, never rename
 * or take away.
 */
public enum AuditAction {
  SIGNED_IN(AuditArea.ACCESS),
  SIGN_IN_FAILED(AuditArea.ACCESS),
  SIGNED_OUT(AuditArea.ACCESS),
  REAUTHENTICATED(AuditArea.ACCESS),
  REAUTHENTICATION_FAILED(AuditArea.ACCESS),
  ACCESS_DENIED(AuditArea.ACCESS),
  ACCOUNT_CREATED(AuditArea.ACCESS),
  ACCOUNT_CHANGED(AuditArea.ACCESS),
  ACCOUNT_LOCKED(AuditArea.ACCESS),
  ACCOUNT_UNLOCKED(AuditArea.ACCESS),
  ACCOUNT_DISABLED(AuditArea.ACCESS),
  ACCOUNT_ENABLED(AuditArea.ACCESS),
  PASSWORD_CHANGED(AuditArea.ACCESS),
  PASSWORD_RESET(AuditArea.ACCESS),
  ROLE_GRANTED(AuditArea.ACCESS),
  ROLE_REVOKED(AuditArea.ACCESS),
  DELEGATION_GRANTED(AuditArea.ACCESS),
  DELEGATION_ENDED(AuditArea.ACCESS),
  API_KEY_CREATED(AuditArea.ACCESS),
  API_KEY_REVOKED(AuditArea.ACCESS),
  BREAK_GLASS_USED(AuditArea.ACCESS),

  AGENCY_CREATED(AuditArea.ORGANIZATION),
  AGENCY_CHANGED(AuditArea.ORGANIZATION),
  PERSON_CREATED(AuditArea.ORGANIZATION),
  PERSON_CHANGED(AuditArea.ORGANIZATION),
  SETTING_CHANGED(AuditArea.ORGANIZATION),
  SHARING_GRANTED(AuditArea.ORGANIZATION),
  SHARING_ENDED(AuditArea.ORGANIZATION),

  IMPORT_RECEIVED(AuditArea.EXCHANGE),
  IMPORT_COMPLETED(AuditArea.EXCHANGE),
  IMPORT_REJECTED(AuditArea.EXCHANGE),
  IMPORT_FAILED(AuditArea.EXCHANGE),
  EXPORT_CREATED(AuditArea.EXCHANGE),
  PACKAGE_SIGNED(AuditArea.EXCHANGE),
  PACKAGE_RECEIVED(AuditArea.EXCHANGE),

  STRATEGIC_PLAN_CREATED(AuditArea.GOALS),
  STRATEGIC_PLAN_CHANGED(AuditArea.GOALS),
  STRATEGIC_PLAN_PUBLISHED(AuditArea.GOALS),
  GOAL_CREATED(AuditArea.GOALS),
  GOAL_CHANGED(AuditArea.GOALS),
  GOAL_TRANSITIONED(AuditArea.GOALS),
  INDICATOR_CREATED(AuditArea.GOALS),
  INDICATOR_CHANGED(AuditArea.GOALS),
  MEASUREMENT_RECORDED(AuditArea.GOALS),
  MEASUREMENT_CORRECTED(AuditArea.GOALS),
  MILESTONE_CHANGED(AuditArea.GOALS),
  GOAL_UPDATE_TRANSITIONED(AuditArea.GOALS),
  GOAL_REVIEW_RECORDED(AuditArea.GOALS),
  MEASURE_CHANGED(AuditArea.GOALS),

  PROVIDER_CHANGED(AuditArea.REPORTS),
  SERVICE_CHANGED(AuditArea.REPORTS),
  JOURNEY_CHANGED(AuditArea.REPORTS),
  INSTRUMENT_CHANGED(AuditArea.REPORTS),
  REPORT_CREATED(AuditArea.REPORTS),
  REPORT_CHANGED(AuditArea.REPORTS),
  REPORT_SUBMITTED(AuditArea.REPORTS),
  REPORT_CHANGE_REQUESTED(AuditArea.REPORTS),
  REPORT_PUBLISHED(AuditArea.REPORTS),
  REPORT_NOTHING_TO_REPORT(AuditArea.REPORTS),
  REPORT_CORRECTED(AuditArea.REPORTS),
  REPORT_FINDING_RECORDED(AuditArea.REPORTS),
  ASSESSMENT_TRANSITIONED(AuditArea.REPORTS),
  ACTION_PLAN_CHANGED(AuditArea.REPORTS),

  HYPOTHESIS_CREATED(AuditArea.EVIDENCE),
  HYPOTHESIS_CHANGED(AuditArea.EVIDENCE),
  ANALYSIS_RECORDED(AuditArea.EVIDENCE),

  RULE_SET_CHANGED(AuditArea.PLANS),
  CYCLE_CHANGED(AuditArea.PLANS),
  PLAN_CREATED(AuditArea.PLANS),
  PLAN_CHANGED(AuditArea.PLANS),
  PLAN_TRANSITIONED(AuditArea.PLANS),
  PLAN_SIGNED(AuditArea.PLANS),
  PROGRESS_REVIEW_RECORDED(AuditArea.PLANS),
  RATING_READ(AuditArea.PLANS),
  RATING_RECORDED(AuditArea.PLANS),
  RATING_SIGNED(AuditArea.PLANS),
  BOARD_CASE_OPENED(AuditArea.PLANS),
  BOARD_MEMBER_RECUSED(AuditArea.PLANS),
  BOARD_RECOMMENDATION_RECORDED(AuditArea.PLANS),

  AUDIT_READ(AuditArea.AUDIT),
  AUDIT_VERIFIED(AuditArea.AUDIT),
  AUDIT_BROKEN(AuditArea.AUDIT),
  AUDIT_EXPORTED(AuditArea.AUDIT),
  AUDIT_KEY_RENEWED(AuditArea.AUDIT),
  /** An action that this release does not know; it is read, never recorded. */
  UNKNOWN(AuditArea.AUDIT),

  JOB_FAILED(AuditArea.OPERATIONS),
  MAIL_FAILED(AuditArea.OPERATIONS),
  BACKUP_TAKEN(AuditArea.OPERATIONS),
  BACKUP_RESTORED(AuditArea.OPERATIONS),
  RECORD_PURGED(AuditArea.OPERATIONS),
  DEMO_LOADED(AuditArea.OPERATIONS);

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
