package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.packaged.Endpoints.Endpoint;
import org.sightline.security.AccessTable;
import org.sightline.security.Permission;
import org.sightline.security.Role;

/** The access table, walked: every demo account at every operation of the REST interface. */
@ExtendWith(SharedServer.class)
class AccessTableIT {

  @ParameterizedTest
  @ValueSource(
      strings = {
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
        "hr2"
      })
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

  @Test
  void leavesNoOperationOut() {
    JavaClasses product =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sightline");
    Set<String> declared = new TreeSet<>();
    product.stream()
        .filter(type -> type.isAnnotatedWith(Path.class))
        .flatMap(type -> type.getMethods().stream())
        .forEach(method -> operation(method, declared));

    assertThat(
            Stream.concat(Endpoints.ALL.stream(), Endpoints.OPEN.stream())
                .map(Endpoint::declared)
                .collect(Collectors.toSet()))
        .isEqualTo(declared);
  }

  private static void operation(JavaMethod method, Set<String> declared) {
    method.getAnnotations().stream()
        .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
        .map(annotation -> annotation.getRawType().getAnnotationOfType(HttpMethod.class).value())
        .forEach(verb -> declared.add(verb + " " + path(method)));
  }

  private static String path(JavaMethod method) {
    String own =
        method.isAnnotatedWith(Path.class)
            ? "/" + method.getAnnotationOfType(Path.class).value()
            : "";
    String whole = "/" + method.getOwner().getAnnotationOfType(Path.class).value() + own;
    return whole.replaceAll("/+", "/");
  }

  private static Set<Permission> allowed(Rest rest) {
    Set<Permission> allowed = EnumSet.noneOf(Permission.class);
    for (JsonElement code :
        rest.get("/api/v1/me").json().getAsJsonObject().getAsJsonArray("roles")) {
      Role role = Role.valueOf(code.getAsString());
      for (Permission permission : Permission.values()) {
        AccessTable.extent(role, permission).ifPresent(extent -> allowed.add(permission));
      }
    }
    assertThat(allowed).isNotEmpty();
    return allowed;
  }
}
