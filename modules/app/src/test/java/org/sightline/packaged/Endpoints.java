package org.sightline.packaged;

import static org.sightline.security.Permission.APPROVE_GOALS;
import static org.sightline.security.Permission.CONFIRM_NO_REPORT;
import static org.sightline.security.Permission.EDIT_GOALS;
import static org.sightline.security.Permission.EDIT_HYPOTHESES;
import static org.sightline.security.Permission.EDIT_PLANS;
import static org.sightline.security.Permission.EDIT_REPORTS;
import static org.sightline.security.Permission.ENTER_MEASUREMENTS;
import static org.sightline.security.Permission.IMPORT_HISTORY;
import static org.sightline.security.Permission.MANAGE_ACCOUNTS;
import static org.sightline.security.Permission.MANAGE_EXECUTIVES;
import static org.sightline.security.Permission.MANAGE_SETTINGS;
import static org.sightline.security.Permission.OWN_ACCOUNT;
import static org.sightline.security.Permission.PUBLISH_REPORTS;
import static org.sightline.security.Permission.READ_ACCOUNTS;
import static org.sightline.security.Permission.READ_AGENCIES;
import static org.sightline.security.Permission.READ_AUDIT;
import static org.sightline.security.Permission.READ_BOARD;
import static org.sightline.security.Permission.READ_DRAFT_GOALS;
import static org.sightline.security.Permission.READ_DRAFT_REPORTS;
import static org.sightline.security.Permission.READ_EXECUTIVES;
import static org.sightline.security.Permission.READ_FILED_REPORTS;
import static org.sightline.security.Permission.READ_GOALS;
import static org.sightline.security.Permission.READ_HYPOTHESES;
import static org.sightline.security.Permission.READ_IMPORTS;
import static org.sightline.security.Permission.READ_INBOX;
import static org.sightline.security.Permission.READ_MEASURES;
import static org.sightline.security.Permission.READ_METRICS;
import static org.sightline.security.Permission.READ_PEOPLE;
import static org.sightline.security.Permission.READ_PLANS;
import static org.sightline.security.Permission.READ_PUBLISHED_REPORTS;
import static org.sightline.security.Permission.READ_RULE_SETS;
import static org.sightline.security.Permission.READ_SECURITY_EVENTS;
import static org.sightline.security.Permission.READ_SERVICES;
import static org.sightline.security.Permission.REVIEW_REPORTS;
import static org.sightline.security.Permission.SIGN_PLANS;
import static org.sightline.security.Permission.VERIFY_AUDIT;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import org.sightline.security.Permission;

/** Every operation of the REST interface with the permissions of which a caller needs one. */
final class Endpoints {

  private static final String NOBODY = "00000000-0000-0000-0000-000000000001";
  private static final Permission[] REPORTS = {
    READ_PUBLISHED_REPORTS, READ_FILED_REPORTS, READ_DRAFT_REPORTS
  };

  /** Readable, and refused to those who may create accounts: its password is too short. */
  private static final String REFUSED_ACCOUNT =
      "{\"userName\":\"probe\",\"displayName\":\"Probe\",\"password\":\"short\"}";

  /** Readable, and about measures that do not exist. */
  private static final String HYPOTHESIS =
      "{\"cxMeasure\":\"00000000-0000-0000-0000-000000000001\","
          + "\"outcomeMeasure\":\"00000000-0000-0000-0000-000000000002\","
          + "\"behaviour\":\"TRUST\",\"expectedSign\":1,\"mechanism\":\"probe\"}";

  /** Of an agency that nobody has: not found, also by those who may make plans. */
  private static final String NEW_STRATEGIC_PLAN =
      "{\"agency\":\"" + NOBODY + "\",\"type\":\"STRATEGIC_PLAN\",\"name\":\"Probe\"}";

  private static final String NEW_GOAL =
      "{\"plan\":\""
          + NOBODY
          + "\",\"kind\":\"STRATEGIC_GOAL\",\"title\":\"Probe\","
          + "\"startDate\":\"2025-10-01\",\"endDate\":\"2027-09-30\"}";

  private static final String NEW_INDICATOR =
      "{\"goal\":\""
          + NOBODY
          + "\",\"code\":\"P\",\"name\":\"Probe\",\"definition\":\"Probe\","
          + "\"category\":\"OUTCOME\",\"unit\":\"COUNT\",\"direction\":\"INCREASE\","
          + "\"accumulation\":\"PERIOD_TOTAL\",\"frequency\":\"MONTHLY\"}";

  private static final String NEW_REPORT =
      "{\"service\":\"" + NOBODY + "\",\"quarter\":\"FY2027-Q1\"}";

  private static final String NEW_TARGET = "{\"kind\":\"FINAL\",\"period\":\"FY2030\",\"value\":1}";

  static final List<Endpoint> ALL =
      List.of(
          get("/me"),
          get("/health", READ_METRICS),
          get("/agencies", READ_AGENCIES),
          get("/people", READ_PEOPLE),
          get("/inbox", READ_INBOX),
          get("/settings", MANAGE_SETTINGS),
          get("/settings/{name}/history", MANAGE_SETTINGS),
          new Endpoint("PUT", "/settings/{name}", "{\"value\":1}", Set.of(MANAGE_SETTINGS)),
          get("/accounts", READ_ACCOUNTS),
          get("/accounts/{id}", READ_ACCOUNTS),
          new Endpoint("POST", "/accounts", REFUSED_ACCOUNT, Set.of(MANAGE_ACCOUNTS)),
          new Endpoint("PUT", "/accounts/{id}/state", "\"ACTIVE\"", Set.of(MANAGE_ACCOUNTS)),
          new Endpoint(
              "POST", "/accounts/{id}/grants", "{\"role\":\"ADMIN\"}", Set.of(MANAGE_ACCOUNTS)),
          get("/accounts/{id}/grants", READ_ACCOUNTS),
          new Endpoint("DELETE", "/accounts/{id}/grants/{grant}", "", Set.of(MANAGE_ACCOUNTS)),
          get("/api-keys", OWN_ACCOUNT),
          new Endpoint("POST", "/api-keys", "{}", Set.of(OWN_ACCOUNT)),
          new Endpoint("DELETE", "/api-keys/{id}", "", Set.of(OWN_ACCOUNT)),
          get("/imports", READ_IMPORTS),
          get("/imports/{id}", READ_IMPORTS),
          new Endpoint(
              "POST", "/imports?format=performance-gov-reports", "x", Set.of(IMPORT_HISTORY)),
          get("/measures", READ_MEASURES),
          get("/measures/{id}", READ_MEASURES),
          get("/measures/{id}/observations", READ_MEASURES),
          get("/measures/{id}/verdict", READ_MEASURES),
          get("/strategic-plans", READ_GOALS),
          get("/strategic-plans/{id}", READ_GOALS),
          new Endpoint("POST", "/strategic-plans", NEW_STRATEGIC_PLAN, Set.of(EDIT_GOALS)),
          get("/goals", READ_GOALS, READ_DRAFT_GOALS),
          get("/goals/{id}", READ_GOALS, READ_DRAFT_GOALS),
          get("/goals/{id}/tree", READ_GOALS, READ_DRAFT_GOALS),
          new Endpoint("POST", "/goals", NEW_GOAL, Set.of(EDIT_GOALS)),
          new Endpoint(
              "POST",
              "/goals/{id}/transitions",
              "{\"event\":\"SUBMIT\"}",
              Set.of(EDIT_GOALS, APPROVE_GOALS)),
          get("/indicators/{id}", READ_GOALS, READ_DRAFT_GOALS),
          new Endpoint("POST", "/indicators", NEW_INDICATOR, Set.of(EDIT_GOALS)),
          new Endpoint("POST", "/indicators/{id}/targets", NEW_TARGET, Set.of(EDIT_GOALS)),
          new Endpoint(
              "POST",
              "/indicators/{id}/measurements",
              "{\"period\":\"2026-03\",\"value\":1}",
              Set.of(ENTER_MEASUREMENTS)),
          get("/hisp/providers", READ_SERVICES),
          get("/hisp/services", READ_SERVICES),
          get("/hisp/services/{id}", READ_SERVICES),
          get("/board", READ_BOARD),
          get("/hisp/reports", REPORTS),
          get("/hisp/reports/{id}", REPORTS),
          get("/hisp/reports/{id}.pdf", REPORTS),
          get("/hisp/reports/{id}.xlsx", REPORTS),
          get("/hisp/reports/{id}.csv?kind=machine", REPORTS),
          get("/hisp/reports/{id}/performance-gov-reports.csv", REPORTS),
          get("/hisp/reports/{id}/findings", REPORTS),
          get("/hisp/reports/{id}/filings", REPORTS),
          new Endpoint("POST", "/hisp/reports", NEW_REPORT, Set.of(EDIT_REPORTS)),
          new Endpoint(
              "POST",
              "/hisp/reports/{id}/transitions",
              "{\"event\":\"submit\"}",
              Set.of(EDIT_REPORTS, CONFIRM_NO_REPORT, REVIEW_REPORTS, PUBLISH_REPORTS)),
          get("/hisp/survey-results/{id}", REPORTS),
          new Endpoint("PUT", "/hisp/survey-results/{id}", "{}", Set.of(EDIT_REPORTS)),
          get("/hisp/totals?quarter=FY2022-Q1", REPORTS),
          get("/line-of-sight/hypotheses", READ_HYPOTHESES),
          get("/line-of-sight/hypotheses/{id}", READ_HYPOTHESES),
          new Endpoint("POST", "/line-of-sight/hypotheses", HYPOTHESIS, Set.of(EDIT_HYPOTHESES)),
          new Endpoint(
              "PUT", "/line-of-sight/hypotheses/{id}", HYPOTHESIS, Set.of(EDIT_HYPOTHESES)),
          new Endpoint(
              "POST",
              "/line-of-sight/hypotheses/{id}/transitions",
              "{\"event\":\"register\"}",
              Set.of(EDIT_HYPOTHESES)),
          get("/rule-sets", READ_RULE_SETS),
          new Endpoint("POST", "/rule-sets/{code}/score", "{}", Set.of(READ_RULE_SETS)),
          get("/executives", READ_EXECUTIVES),
          get("/executives/{id}", READ_EXECUTIVES),
          get("/executives/{id}/line-of-sight", READ_EXECUTIVES),
          get("/plans", READ_PLANS),
          get("/plans/{id}", READ_PLANS),
          get("/plans/{id}.json", READ_PLANS),
          get("/plans/{id}.pdf", READ_PLANS),
          new Endpoint("POST", "/plans", "{}", Set.of(EDIT_PLANS)),
          new Endpoint("PUT", "/plans/{id}", "{}", Set.of(EDIT_PLANS)),
          new Endpoint(
              "POST",
              "/plans/{id}/transitions",
              "{\"event\":\"T02\"}",
              Set.of(EDIT_PLANS, SIGN_PLANS, MANAGE_EXECUTIVES)),
          get("/audit/events", READ_AUDIT, READ_SECURITY_EVENTS),
          get("/audit/export", READ_AUDIT),
          new Endpoint("POST", "/audit/verify", "", Set.of(VERIFY_AUDIT)));

  /** What is published, for everybody: the only operations that ask for no account. */
  static final List<Endpoint> OPEN =
      List.of(
          get("/public/providers"),
          get("/public/providers/{id}/figures"),
          get("/public/providers/{id}/figures.csv"));

  private Endpoints() {}

  private static Endpoint get(String path, Permission... anyOf) {
    return new Endpoint("GET", path, "", Set.of(anyOf));
  }

  /**
   * One operation.
   *
   * @param method the HTTP method
   * @param path its path template below the root of the interface, with a query where it needs one
   * @param body what is sent
   * @param anyOf permissions of which one is needed; none where signing in is enough
   */
  record Endpoint(String method, String path, String body, Set<Permission> anyOf) {

    /** The operation as the interface declares it. */
    String declared() {
      return method + " " + path.replaceAll("\\?.*", "");
    }

    /** A reading of no record in particular, which always has an answer. */
    boolean isList() {
      return method.equals("GET") && !path.contains("{") && !path.equals("/settings");
    }

    Rest.Answer call(Rest rest) {
      String address = "/api/v1" + path.replaceAll("\\{\\w+}", NOBODY);
      String type = path.startsWith("/imports") ? "text/csv" : "application/json";
      return rest.with("Content-Type", type)
          .with("If-Match", "\"0\"")
          .send(
              method,
              address,
              body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    @Override
    public String toString() {
      return declared();
    }
  }
}
