package org.sightline.dashboard.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.security.AccessTable;
import org.sightline.security.Permission;
import org.sightline.security.Role;

class DestinationTest {

  @ParameterizedTest
  @EnumSource
  void offersEachRoleSixAtMost(Role role) {
    assertThat(offered(role)).hasSizeBetween(1, Destination.MOST);
  }

  @Test
  void offersOnlyWhatARoleMaySee() {
    assertThat(offered(Role.EXECUTIVE))
        .contains(Destination.OVERVIEW, Destination.MEASURES)
        .doesNotContain(Destination.AUDIT, Destination.ACCOUNTS);
    assertThat(offered(Role.ADMIN))
        .contains(Destination.SERVICES, Destination.IMPORTS)
        .doesNotContain(Destination.MEASURES);
    assertThat(Destination.of(Set.of(), Set.of())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"PRB_MEMBER", "PRB_CHAIR"})
  void doesNotLandWhereTheRoleIsRefused(Role role) {
    assertThat(Destination.landing(Set.of(role), Set.of())).isEmpty();
    assertThat(Destination.landing(Set.of(role), allowed(role))).isNotEmpty();
  }

  private static List<Destination> offered(Role role) {
    return Destination.of(Set.of(role), allowed(role));
  }

  private static Set<Permission> allowed(Role role) {
    return Stream.of(Permission.values())
        .filter(permission -> AccessTable.extent(role, permission).isPresent())
        .collect(Collectors.toSet());
  }

  @Test
  void hasALabelForEachDestination() {
    ResourceBundle bundle = ResourceBundle.getBundle("org.sightline.dashboard.messages");

    assertThat(Stream.of(Destination.values()).map(Destination::key)).allMatch(bundle::containsKey);
  }
}
