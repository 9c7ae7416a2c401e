package org.sightline.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.message.Text;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonId;

class AccessTableTest {

  private static final OrganizationId AGENCY = new OrganizationId(new UUID(0, 7));
  private static final PersonId PERSON = new PersonId(new UUID(0, 8));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EDIT_GOALS         | AGENCY | CX_LEAD STEWARD",
        "APPROVE_GOALS      | AGENCY | AGENCY_HEAD",
        "ENTER_MEASUREMENTS | AGENCY | CX_LEAD STEWARD",
        "EDIT_HYPOTHESES    | AGENCY | EVALUATION_OFFICER",
        "READ_GOALS         | ALL    | ANALYST AUDITOR RELEASER REVIEWER",
        "READ_EXECUTIVES    | AGENCY | AGENCY_HEAD APPOINTING_AUTHORITY COO CX_LEAD HR PIO",
        "READ_EXECUTIVES    | OWN    | AIDE EXECUTIVE RATING_OFFICIAL",
        "READ_PLANS         | AGENCY | APPOINTING_AUTHORITY HR",
        "READ_PLANS         | OWN    | AIDE EXECUTIVE RATING_OFFICIAL",
        "READ_CX_REQUIREMENTS | AGENCY | AGENCY_HEAD COO CX_LEAD PIO STEWARD",
        "EDIT_PLANS         | AGENCY | HR",
        "SIGN_PLANS         | OWN    | EXECUTIVE RATING_OFFICIAL",
        "COMMENT_PLANS      | AGENCY | CX_LEAD HR",
        "MANAGE_EXECUTIVES  | AGENCY | HR",
        "MANAGE_SETTINGS    | AGENCY | AGENCY_ADMIN",
      })
  void givesAPermissionToTheseRolesOnly(Permission permission, Extent extent, String roles) {
    Set<String> holders =
        Arrays.stream(Role.values())
            .filter(role -> AccessTable.extent(role, permission).filter(extent::equals).isPresent())
            .map(Role::name)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(String.join(" ", holders)).isEqualTo(roles);
  }

  @Test
  void givesNoAdministratorPlansOrGoals() {
    for (Permission permission :
        Set.of(Permission.READ_PLANS, Permission.READ_GOALS, Permission.READ_EXECUTIVES)) {
      assertThat(AccessTable.extent(Role.ADMIN, permission)).isEmpty();
    }
    assertThat(AccessTable.extent(Role.AGENCY_ADMIN, Permission.READ_PLANS)).isEmpty();
  }

  @Test
  void comparesWhatIsOwnWithThePersonBehindTheAccount() {
    assertThat(actor(Role.EXECUTIVE, PERSON).ownPerson(Permission.READ_PLANS)).isEqualTo(PERSON);
    assertThat(actor(Role.HR, PERSON).ownPerson(Permission.READ_PLANS)).isNotEqualTo(PERSON);
    assertThat(actor(Role.EXECUTIVE, null).ownPerson(Permission.READ_PLANS)).isNotNull();
  }

  @ParameterizedTest
  @EnumSource(Permission.class)
  void saysInBothLanguagesWhatAPermissionIs(Permission permission) {
    Text text = Text.of(AccessTable.class, "permission." + permission);

    assertThat(text.in(Locale.ENGLISH)).isNotBlank();
    assertThat(text.in(Locale.forLanguageTag("es"))).isNotEqualTo(text.in(Locale.ENGLISH));
  }

  private static Actor actor(Role role, @Nullable PersonId person) {
    return new Actor(
        new AccountId(new UUID(0, 1)),
        "user",
        "User",
        AGENCY,
        person,
        Set.of(new HeldRole(role, AGENCY)),
        null,
        Origin.job("test"));
  }
}
