package org.sightline.plans.executive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonId;
import org.sightline.organization.PersonSummary;

class ExecutiveRegistrationTest {

  private static final OrganizationId AGENCY = new OrganizationId(new UUID(0, 1));
  private static final PersonId SELF = new PersonId(new UUID(0, 2));
  private static final PersonId BOSS = new PersonId(new UUID(0, 3));
  private static final PersonId OTHER = new PersonId(new UUID(0, 4));
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private static final ExecutiveSummary EXECUTIVE =
      new ExecutiveSummary(
          new ExecutiveId(new UUID(0, 5)),
          AGENCY,
          SELF,
          "Rosa Delgado",
          "Director",
          AGENCY,
          "ES",
          AppointmentType.CA,
          null,
          false,
          true);

  @Test
  void letsNobodyBeAnOfficialOfTheOwnPlan() {
    assertThatThrownBy(() -> check(wanted(OfficialRole.AIDE, SELF, DAY, null)))
        .isInstanceOf(AssignmentRefused.class);
  }

  @ParameterizedTest
  @CsvSource({"2026-06-30, false", "2026-07-01, true"})
  void hasOneRatingOfficialAtATime(LocalDate from, boolean fits) {
    OfficialAssignment present =
        assigned(wanted(OfficialRole.RATING_OFFICIAL, BOSS, DAY, LocalDate.of(2026, 6, 30)));
    NewAssignment next = wanted(OfficialRole.RATING_OFFICIAL, OTHER, from, null);

    if (fits) {
      assertThatCode(() -> check(next, present)).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> check(next, present)).isInstanceOf(AssignmentRefused.class);
    }
  }

  @Test
  void letsNobodyRateAndReview() {
    OfficialAssignment present = assigned(wanted(OfficialRole.RATING_OFFICIAL, BOSS, DAY, null));

    assertThatThrownBy(
            () -> check(wanted(OfficialRole.REVIEWING_OFFICIAL, BOSS, DAY, null), present))
        .isInstanceOf(AssignmentRefused.class);
    assertThatCode(() -> check(wanted(OfficialRole.REVIEWING_OFFICIAL, OTHER, DAY, null), present))
        .doesNotThrowAnyException();
  }

  @Test
  void endsAnAssignmentOnItsLastDay() {
    OfficialAssignment present = assigned(wanted(OfficialRole.AIDE, BOSS, DAY, null));

    present.end(DAY.plusDays(5));

    assertThat(present.isOn(DAY.plusDays(5))).isTrue();
    assertThat(present.isOn(DAY.plusDays(6))).isFalse();
    assertThat(present.isOn(DAY.minusDays(1))).isFalse();
  }

  private static void check(NewAssignment wanted, OfficialAssignment... present) {
    ExecutiveRegistration.check(EXECUTIVE, wanted, List.of(present));
  }

  private static OfficialAssignment assigned(NewAssignment wanted) {
    return new OfficialAssignment(
        EXECUTIVE,
        wanted,
        new PersonSummary(wanted.person(), "Somebody", AGENCY, AGENCY, null, null));
  }

  private static NewAssignment wanted(
      OfficialRole role, PersonId person, LocalDate from, @Nullable LocalDate until) {
    return new NewAssignment(role, person, from, until);
  }
}
