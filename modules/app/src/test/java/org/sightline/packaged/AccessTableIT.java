package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.packaged.Endpoints.Endpoint;
import org.sightline.packaged.Pages.Page;
import org.sightline.security.AccessTable;
import org.sightline.security.Permission;
import org.sightline.security.Role;

/** The access table, walked: every demo account at every operation and every page. */
@ExtendWith(SharedServer.class)
class AccessTableIT {

  static Stream<String> accounts() {
    return Stream.of(
        "admin",
        "auditor",
        "omb",
        "omblead",
        "analyst",
        "evaluator",
        "steward",
        "cxlead",
        "executive",
        "aide",
        "supervisor",
        "reviewing",
        "hr",
        "prbchair",
        "prbmember",
        "prbmember2",
        "appointing",
        "steward2",
        "executive2",
        "supervisor2",
        "hr2");
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void givesAnAccountWhatItsRolesAllowAndNothingElse(String user, PackagedServer server) {
    Rest rest = server.rest().as(user, PackagedServer.PASSWORD);
    Set<Permission> allowed = allowed(rest);

    for (Endpoint endpoint : Endpoints.ALL) {
      boolean may =
          endpoint.anyOf().isEmpty() || endpoint.anyOf().stream().anyMatch(allowed::contains);
      Rest.Answer answer = endpoint.call(rest);
      if (may) {
        assertThat(answer.status())
            .as("%s at %s: %s", user, endpoint, answer.text())
            .isNotIn(401, 403, 405, 500, 503);
        if (endpoint.isList()) {
          assertThat(answer.status()).as("%s at %s", user, endpoint).isEqualTo(200);
        }
      } else {
        assertThat(answer.status())
            .as("%s at %s: %s", user, endpoint, answer.text())
            .isEqualTo(403);
      }
    }
  }

  @Test
  void closesEveryOperationToThoseWhoHaveNotSignedIn(PackagedServer server) {
    for (Endpoint endpoint : Endpoints.ALL) {
      assertThat(endpoint.call(server.rest()).status()).as("%s", endpoint).isEqualTo(401);
    }
  }

  @Test
  void opensWhatIsPublishedToEverybody(PackagedServer server) {
    for (Endpoint endpoint : Endpoints.OPEN) {
      assertThat(endpoint.call(server.rest()).status())
          .as("%s", endpoint)
          .isEqualTo(endpoint.isList() ? 200 : 404);
    }
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void opensToAnAccountThePagesOfItsRolesAndNoOthers(String user, PackagedServer server) {
    Rest rest = server.rest().as(user, PackagedServer.PASSWORD);
    Set<Role> roles = roles(rest);

    for (Page page : Pages.ALL) {
      assertThat(page.call(rest).status())
          .as("%s at %s", user, page)
          .isEqualTo(!page.isFor(roles) ? 403 : page.isOfRecord() ? 404 : 200);
    }
  }

  @Test
  void sendsThoseWhoHaveNotSignedInToTheSignInPage(PackagedServer server) {
    for (Page page : Pages.ALL) {
      Rest.Answer answer = page.call(server.rest());
      assertThat(answer.status()).as("%s", page).isEqualTo(302);
      assertThat(answer.header("Location")).as("%s", page).contains("/login.xhtml");
    }
    for (Page page : Pages.OPEN) {
      assertThat(page.call(server.rest()).status())
          .as("%s", page)
          .isEqualTo(page.isOfRecord() ? 404 : 200);
    }
  }

  private static Set<Permission> allowed(Rest rest) {
    Set<Permission> allowed = EnumSet.noneOf(Permission.class);
    for (Role role : roles(rest)) {
      for (Permission permission : Permission.values()) {
        AccessTable.extent(role, permission).ifPresent(extent -> allowed.add(permission));
      }
    }
    assertThat(allowed).isNotEmpty();
    return allowed;
  }

  private static Set<Role> roles(Rest rest) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    rest.get("/api/v1/me")
        .json()
        .getAsJsonObject()
        .getAsJsonArray("roles")
        .forEach(code -> roles.add(Role.valueOf(code.getAsString())));
    return roles;
  }
}
