package org.sightline.packaged;

import static java.util.stream.Collectors.toCollection;
import static org.sightline.security.Permission.EDIT_REPORTS;
import static org.sightline.security.Permission.MANAGE_API_KEYS;
import static org.sightline.security.Permission.OWN_ACCOUNT;
import static org.sightline.security.Permission.READ_ACCOUNTS;
import static org.sightline.security.Permission.READ_AUDIT;
import static org.sightline.security.Permission.READ_BOARD;
import static org.sightline.security.Permission.READ_CX_REQUIREMENTS;
import static org.sightline.security.Permission.READ_DRAFT_GOALS;
import static org.sightline.security.Permission.READ_DRAFT_REPORTS;
import static org.sightline.security.Permission.READ_EXECUTIVES;
import static org.sightline.security.Permission.READ_FILED_REPORTS;
import static org.sightline.security.Permission.READ_GOALS;
import static org.sightline.security.Permission.READ_IMPORTS;
import static org.sightline.security.Permission.READ_JOBS;
import static org.sightline.security.Permission.READ_MEASURES;
import static org.sightline.security.Permission.READ_PLANS;
import static org.sightline.security.Permission.READ_PUBLISHED_REPORTS;
import static org.sightline.security.Permission.READ_SECURITY_EVENTS;
import static org.sightline.security.Permission.READ_SERVICES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sightline.architecture.Modules;
import org.sightline.security.AccessTable;
import org.sightline.security.Extent;
import org.sightline.security.Permission;
import org.sightline.security.Role;

/** Every page with the permissions of which a reader needs one. */
final class Pages {

  private static final String NOBODY = "00000000-0000-0000-0000-000000000001";

  static final List<Page> ALL =
      List.of(
          page("/account/account.xhtml?id=", READ_ACCOUNTS),
          page("/account/accounts.xhtml", READ_ACCOUNTS),
          page("/account/keys.xhtml", MANAGE_API_KEYS),
          page("/account/profile.xhtml", OWN_ACCOUNT),
          page("/audit/audit.xhtml", READ_AUDIT, READ_SECURITY_EVENTS),
          page("/goal/goal.xhtml?id=", READ_GOALS, READ_DRAFT_GOALS),
          page("/goal/goals.xhtml", READ_GOALS, READ_DRAFT_GOALS),
          page("/goal/indicator.xhtml?id=", READ_GOALS, READ_DRAFT_GOALS),
          page("/hisp/board.xhtml", READ_BOARD),
          page("/hisp/import.xhtml?id=", READ_IMPORTS),
          page("/hisp/imports.xhtml", READ_IMPORTS),
          page("/hisp/quarter.xhtml", READ_BOARD),
          page(
              "/hisp/report.xhtml?report=",
              READ_PUBLISHED_REPORTS,
              READ_FILED_REPORTS,
              READ_DRAFT_REPORTS),
          page("/hisp/service.xhtml?id=", READ_SERVICES),
          page("/hisp/services.xhtml", READ_SERVICES),
          page("/hisp/survey.xhtml?result=", EDIT_REPORTS),
          page("/job/jobs.xhtml", READ_JOBS),
          page("/measure/measure.xhtml?id=", READ_MEASURES),
          page("/measure/measures.xhtml", READ_MEASURES),
          page("/plan/edit.xhtml?plan=", READ_PLANS),
          page("/plan/plan.xhtml?plan=", READ_PLANS),
          page("/plan/plans.xhtml", READ_PLANS),
          new Page(
              "/plan/services.xhtml",
              Set.of(READ_PLANS, READ_CX_REQUIREMENTS),
              Set.of(Extent.AGENCY, Extent.ALL)),
          page("/plan/sign.xhtml?plan=", READ_PLANS),
          page("/scorecard/chain.xhtml?executive=", READ_EXECUTIVES),
          page("/scorecard/overview.xhtml?executive=", READ_EXECUTIVES));

  /** What is published, for everybody, and the way in. */
  static final List<Page> OPEN =
      List.of(
          page("/login.xhtml"),
          page("/public/provider.xhtml?provider="),
          page("/public/providers.xhtml"));

  private static final Path FOLDER =
      Modules.root().resolve("modules/dashboard/src/main/resources/META-INF/resources");

  private Pages() {}

  /** What can be asked for; what the container sends in place of an answer cannot. */
  static Set<String> files() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .map(file -> FOLDER.relativize(file).toString())
          .filter(file -> file.endsWith(".xhtml"))
          .filter(file -> !file.startsWith("WEB-INF") && !file.equals("error.xhtml"))
          .collect(toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands in the lists above. */
  static Set<String> walked() {
    return Stream.concat(ALL.stream(), OPEN.stream())
        .map(Page::file)
        .collect(toCollection(TreeSet::new));
  }

  private static Page page(String address, Permission... anyOf) {
    return new Page(address, Set.of(anyOf), Set.of(Extent.values()));
  }

  /**
   * One page.
   *
   * @param address its path below the root, with the name of the parameter that chooses a record
   * @param anyOf permissions of which one is needed; none where the page is open
   * @param reaching how far that one must reach
   */
  record Page(String address, Set<Permission> anyOf, Set<Extent> reaching) {

    /** Whether one of these roles opens it. */
    boolean isFor(Set<Role> roles) {
      return roles.stream()
          .flatMap(role -> anyOf.stream().flatMap(one -> AccessTable.extent(role, one).stream()))
          .anyMatch(reaching::contains);
    }

    /** The file of the page below the folder of pages. */
    String file() {
      return address.replaceAll("\\?.*", "").substring(1);
    }

    /** Whether it shows a record, so that it is not found where there is none. */
    boolean isOfRecord() {
      return address.endsWith("=");
    }

    Rest.Answer call(Rest rest) {
      return rest.get(isOfRecord() ? address + NOBODY : address);
    }

    @Override
    public String toString() {
      return address;
    }
  }
}
