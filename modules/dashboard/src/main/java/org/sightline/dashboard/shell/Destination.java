package org.sightline.dashboard.shell;

import static org.sightline.security.Role.ADMIN;
import static org.sightline.security.Role.AGENCY_ADMIN;
import static org.sightline.security.Role.AGENCY_HEAD;
import static org.sightline.security.Role.AIDE;
import static org.sightline.security.Role.ANALYST;
import static org.sightline.security.Role.AUDITOR;
import static org.sightline.security.Role.COO;
import static org.sightline.security.Role.CX_LEAD;
import static org.sightline.security.Role.EXECUTIVE;
import static org.sightline.security.Role.HR;
import static org.sightline.security.Role.PIO;
import static org.sightline.security.Role.RATING_OFFICIAL;
import static org.sightline.security.Role.RELEASER;
import static org.sightline.security.Role.REVIEWER;
import static org.sightline.security.Role.STEWARD;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.sightline.security.Permission;
import org.sightline.security.Role;

/**
 * Where the primary navigation leads, in the order in which it is shown.
 *
 * <p>A role sees the destinations that name it, six at most; a destination without roles is for
 * everybody who is signed in. None is offered to somebody whom its page would refuse. One whose
 * page is not installed is left out by {@link ShellView}. This decides what is offered, not what is
 * allowed: that is the task of the façades.
 */
enum Destination {
  OVERVIEW(
      "/scorecard/overview.xhtml", Permission.READ_GOALS, EXECUTIVE, AIDE, AGENCY_HEAD, COO, PIO),
  BOARD("/hisp/board.xhtml", Permission.READ_FILED_REPORTS, REVIEWER, RELEASER, ANALYST),
  QUARTER("/hisp/quarter.xhtml", Permission.READ_DRAFT_REPORTS, STEWARD, CX_LEAD),
  SERVICES("/hisp/services.xhtml", Permission.READ_SERVICES),
  MEASURES("/measure/measures.xhtml", Permission.READ_MEASURES),
  IMPORTS("/hisp/imports.xhtml", Permission.READ_IMPORTS, STEWARD, RELEASER, ADMIN),
  GOALS("/goal/goals.xhtml", Permission.READ_GOALS, EXECUTIVE, PIO, COO, STEWARD, CX_LEAD),
  PLANS("/plan/plans.xhtml", Permission.READ_PLANS, EXECUTIVE, RATING_OFFICIAL, HR),
  ACCOUNTS("/account/accounts.xhtml", Permission.READ_ACCOUNTS, ADMIN, AGENCY_ADMIN),
  JOBS("/job/jobs.xhtml", Permission.READ_JOBS, ADMIN),
  AUDIT("/audit/audit.xhtml", Permission.READ_SECURITY_EVENTS, AUDITOR, ADMIN);

  /** The most items that a navigation holds. */
  static final int MOST = 6;

  private final String path;
  private final Permission needed;
  private final Set<Role> roles;

  Destination(String path, Permission needed, Role... roles) {
    this.path = path;
    this.needed = needed;
    this.roles = Set.of(roles);
  }

  /** Path of the page inside the application. */
  String path() {
    return path;
  }

  /** Key of the label in the bundle of the dashboard. */
  String key() {
    return "nav." + name().toLowerCase(Locale.ROOT);
  }

  /** The destinations of somebody with these roles and what they allow, in order. */
  static List<Destination> of(Set<Role> held, Set<Permission> allowed) {
    return Stream.of(values()).filter(d -> d.isFor(held) && allowed.contains(d.needed)).toList();
  }

  /**
   * Where somebody with these roles begins, the best place first: what only some roles see tells
   * more about their work than what everybody sees. Imports are nobody's daily work.
   */
  static Stream<Destination> landing(Set<Role> held, Set<Permission> allowed) {
    return Stream.concat(
        of(held, allowed).stream().filter(d -> !d.roles.isEmpty() && d != IMPORTS),
        Stream.of(SERVICES).filter(d -> allowed.contains(d.needed)));
  }

  private boolean isFor(Set<Role> held) {
    return roles.isEmpty() || held.stream().anyMatch(roles::contains);
  }
}
