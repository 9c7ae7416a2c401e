package org.sightline.dashboard.shell;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the primary navigation leads, in the order in which it is shown.
 *
 * <p>A role sees the destinations that name it, six at most; a destination without roles is for
 * everybody who is signed in. One whose page is not installed is left out by {@link ShellView}.
 */
enum Destination {
  OVERVIEW("/scorecard/overview.xhtml", Set.of("EXECUTIVE", "AIDE", "AGENCY_HEAD", "COO", "PIO")),
  BOARD("/hisp/board.xhtml", Set.of("REVIEWER", "RELEASER", "ANALYST")),
  QUARTER("/hisp/quarter.xhtml", Set.of("STEWARD", "CX_LEAD")),
  SERVICES("/hisp/services.xhtml", Set.of()),
  MEASURES("/measure/measures.xhtml", Set.of()),
  IMPORTS("/hisp/imports.xhtml", Set.of("STEWARD", "RELEASER", "ADMIN")),
  GOALS("/goal/goals.xhtml", Set.of("EXECUTIVE", "PIO", "COO")),
  PLANS("/plan/plans.xhtml", Set.of("EXECUTIVE", "RATING_OFFICIAL", "HR")),
  ACCOUNTS("/account/accounts.xhtml", Set.of("ADMIN", "AGENCY_ADMIN")),
  JOBS("/job/jobs.xhtml", Set.of("ADMIN")),
  AUDIT("/audit/audit.xhtml", Set.of("AUDITOR", "ADMIN"));

  /** The most items that a navigation holds. */
  static final int MOST = 6;

  private final String path;
  private final Set<String> roles;

  Destination(String path, Set<String> roles) {
    this.path = path;
    this.roles = roles;
  }

  /** Path of the page inside the application. */
  String path() {
    return path;
  }

  /** Key of the label in the bundle of the dashboard. */
  String key() {
    return "nav." + name().toLowerCase(Locale.ROOT);
  }

  /** The destinations of somebody with these roles, in order. */
  static List<Destination> of(Set<String> held) {
    return Stream.of(values()).filter(d -> d.isFor(held)).toList();
  }

  private boolean isFor(Set<String> held) {
    return roles.isEmpty() || held.stream().anyMatch(roles::contains);
  }
}
