package org.sightline.security;

import static org.sightline.security.Extent.AGENCY;
import static org.sightline.security.Extent.ALL;
import static org.sightline.security.Extent.OWN;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which role may do what, and how far: the one place where access is decided. A role that is
 * missing in a row has no access. Record state and agency narrow this further, in the query.
 */
public final class AccessTable {

  private static final Map<Role, Map<Permission, Extent>> TABLE = new EnumMap<>(Role.class);

  static {
    for (Role role : Role.values()) {
      Map<Permission, Extent> row = new EnumMap<>(Permission.class);
      row.put(Permission.OWN_ACCOUNT, OWN);
      row.put(Permission.READ_IMPORTS, OWN);
      row.put(Permission.READ_JOBS, OWN);
      row.put(Permission.READ_AGENCIES, role.central() ? ALL : AGENCY);
      row.put(Permission.READ_RULE_SETS, ALL);
      row.put(Permission.READ_INBOX, OWN);
      TABLE.put(role, row);
    }
    readers(ALL, Role.REVIEWER, Role.RELEASER, Role.ANALYST, Role.AUDITOR);
    readers(AGENCY, Role.STEWARD, Role.CX_LEAD, Role.EXECUTIVE, Role.RATING_OFFICIAL, Role.AIDE);
    readers(AGENCY, Role.AGENCY_HEAD, Role.COO, Role.PIO, Role.APPOINTING_AUTHORITY);
    readers(AGENCY, Role.EVALUATION_OFFICER);
    publishedReaders(Role.HR, Role.PRB_MEMBER, Role.PRB_CHAIR, Role.AGENCY_ADMIN);
    allow(Permission.READ_DRAFT_REPORTS, AGENCY, Role.STEWARD, Role.CX_LEAD, Role.AGENCY_HEAD);
    allow(Permission.READ_DRAFT_REPORTS, AGENCY, Role.COO, Role.PIO, Role.EVALUATION_OFFICER);
    allow(Permission.READ_PEOPLE, AGENCY, Role.HR, Role.STEWARD, Role.CX_LEAD, Role.AGENCY_ADMIN);
    allow(Permission.READ_PEOPLE, AGENCY, Role.EXECUTIVE, Role.RATING_OFFICIAL, Role.AIDE);
    allow(Permission.READ_PEOPLE, ALL, Role.AUDITOR, Role.ADMIN);
    allow(Permission.READ_SERVICES, ALL, Role.ADMIN);
    allow(Permission.IMPORT_HISTORY, ALL, Role.RELEASER, Role.ADMIN);
    allow(Permission.READ_IMPORTS, ALL, Role.ADMIN, Role.AUDITOR);
    allow(Permission.READ_JOBS, ALL, Role.ADMIN);
    allow(Permission.MANAGE_JOBS, ALL, Role.ADMIN);
    allow(Permission.READ_ACCOUNTS, ALL, Role.ADMIN, Role.AUDITOR);
    allow(Permission.MANAGE_ACCOUNTS, ALL, Role.ADMIN);
    allow(Permission.READ_ACCOUNTS, AGENCY, Role.AGENCY_ADMIN);
    allow(Permission.MANAGE_ACCOUNTS, AGENCY, Role.AGENCY_ADMIN);
    allow(Permission.MANAGE_API_KEYS, ALL, Role.ADMIN);
    allow(Permission.READ_SECURITY_EVENTS, ALL, Role.ADMIN, Role.AUDITOR);
    allow(Permission.READ_AUDIT, ALL, Role.AUDITOR);
    allow(Permission.VERIFY_AUDIT, ALL, Role.AUDITOR);
    allow(Permission.READ_METRICS, ALL, Role.ADMIN);
    allow(Permission.MANAGE_SETTINGS, AGENCY, Role.AGENCY_ADMIN);
    reports();
    goals();
    plans();
  }

  private AccessTable() {}

  /** How far a permission reaches for a role; empty where the role does not have it. */
  public static Optional<Extent> extent(Role role, Permission permission) {
    return Optional.ofNullable(TABLE.getOrDefault(role, Map.of()).get(permission));
  }

  private static void reports() {
    allow(Permission.READ_BOARD, ALL, Role.REVIEWER, Role.RELEASER, Role.ANALYST, Role.AUDITOR);
    allow(Permission.READ_BOARD, AGENCY, Role.STEWARD, Role.CX_LEAD, Role.EXECUTIVE);
    allow(Permission.READ_BOARD, AGENCY, Role.AGENCY_HEAD, Role.COO, Role.PIO);
    allow(Permission.EDIT_REPORTS, AGENCY, Role.STEWARD);
    allow(Permission.CONFIRM_NO_REPORT, AGENCY, Role.CX_LEAD);
    allow(Permission.REVIEW_REPORTS, ALL, Role.REVIEWER);
    allow(Permission.PUBLISH_REPORTS, ALL, Role.RELEASER);
  }

  private static void goals() {
    for (Permission reading : List.of(Permission.READ_GOALS, Permission.READ_HYPOTHESES)) {
      allow(reading, AGENCY, Role.agencyRoles());
      allow(reading, ALL, Role.REVIEWER, Role.RELEASER, Role.ANALYST, Role.AUDITOR);
    }
    allow(Permission.READ_DRAFT_GOALS, AGENCY, Role.STEWARD, Role.CX_LEAD, Role.EXECUTIVE);
    allow(Permission.READ_DRAFT_GOALS, AGENCY, Role.RATING_OFFICIAL, Role.HR, Role.AGENCY_ADMIN);
    allow(Permission.READ_DRAFT_GOALS, AGENCY, Role.AGENCY_HEAD, Role.COO, Role.PIO);
    allow(Permission.READ_DRAFT_GOALS, AGENCY, Role.EVALUATION_OFFICER);
    allow(Permission.EDIT_GOALS, AGENCY, Role.STEWARD, Role.CX_LEAD);
    allow(Permission.APPROVE_GOALS, AGENCY, Role.AGENCY_HEAD);
    allow(Permission.ENTER_MEASUREMENTS, AGENCY, Role.STEWARD, Role.CX_LEAD);
    allow(Permission.EDIT_HYPOTHESES, AGENCY, Role.EVALUATION_OFFICER);
  }

  private static void plans() {
    for (Permission own : List.of(Permission.READ_EXECUTIVES, Permission.READ_PLANS)) {
      allow(own, AGENCY, Role.HR, Role.APPOINTING_AUTHORITY);
      allow(own, OWN, Role.EXECUTIVE, Role.AIDE, Role.RATING_OFFICIAL);
    }
    allow(Permission.READ_EXECUTIVES, AGENCY, Role.AGENCY_HEAD, Role.COO, Role.PIO, Role.CX_LEAD);
    allow(Permission.READ_CX_REQUIREMENTS, AGENCY, Role.CX_LEAD, Role.AGENCY_HEAD, Role.COO);
    allow(Permission.READ_CX_REQUIREMENTS, AGENCY, Role.PIO, Role.STEWARD);
    allow(Permission.EDIT_PLANS, AGENCY, Role.HR);
    allow(Permission.EDIT_PLANS, OWN, Role.EXECUTIVE, Role.AIDE, Role.RATING_OFFICIAL);
    allow(Permission.SIGN_PLANS, OWN, Role.EXECUTIVE, Role.RATING_OFFICIAL);
    allow(Permission.COMMENT_PLANS, AGENCY, Role.HR, Role.CX_LEAD);
    allow(Permission.COMMENT_PLANS, OWN, Role.EXECUTIVE, Role.AIDE, Role.RATING_OFFICIAL);
    allow(Permission.MANAGE_EXECUTIVES, AGENCY, Role.HR);
  }

  private static void readers(Extent extent, Role... roles) {
    allow(Permission.READ_SERVICES, extent, roles);
    allow(Permission.READ_MEASURES, extent, roles);
    allow(Permission.READ_FILED_REPORTS, extent, roles);
    allow(Permission.READ_PUBLISHED_REPORTS, extent, roles);
  }

  private static void publishedReaders(Role... roles) {
    allow(Permission.READ_SERVICES, AGENCY, roles);
    allow(Permission.READ_MEASURES, AGENCY, roles);
    allow(Permission.READ_PUBLISHED_REPORTS, AGENCY, roles);
  }

  private static void allow(Permission permission, Extent extent, Role... roles) {
    for (Role role : roles) {
      TABLE.computeIfAbsent(role, any -> new EnumMap<>(Permission.class)).put(permission, extent);
    }
  }
}
