package org.sightline.dashboard.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.security.Role;

class DestinationTest {

  @ParameterizedTest
  @EnumSource
  void offersEachRoleSixAtMost(Role role) {
    assertThat(Destination.of(Set.of(role))).hasSizeBetween(1, Destination.MOST);
  }

  @Test
  void offersOnlyWhatARoleMaySee() {
    assertThat(Destination.of(Set.of(Role.EXECUTIVE)))
        .contains(Destination.OVERVIEW)
        .doesNotContain(Destination.AUDIT, Destination.ACCOUNTS);
    assertThat(Destination.of(Set.of())).doesNotContain(Destination.OVERVIEW);
  }

  @Test
  void hasALabelForEachDestination() {
    ResourceBundle bundle = ResourceBundle.getBundle("org.sightline.dashboard.messages");

    assertThat(Stream.of(Destination.values()).map(Destination::key)).allMatch(bundle::containsKey);
  }
}
