package org.sightline.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostNamesTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, , localhost:8080, true",
    "127.0.0.1, , 127.0.0.1, true",
    "127.0.0.1, , [::1]:8080, true",
    "127.0.0.1, , evil.example, false",
    "127.0.0.2, , 127.0.0.2:8080, true",
    "localhost, , evil.example, false",
    "::1, , [::1], true",
    "127.0.0.1, https://Sightline.example.gov/, sightline.example.gov, true",
    "127.0.0.1, https://sightline.example.gov:8443/, SIGHTLINE.example.gov:8443, true",
    "127.0.0.1, https://sightline.example.gov/, evil.example, false",
    "0.0.0.0, , anything.example, true",
    "0.0.0.0, https://sightline.example.gov/, anything.example, false",
    ", , anything.example, true",
    "10.1.2.3, https://sightline.example.gov/, 10.1.2.3:8080, true"
  })
  void knowsTheNamesOfTheInstallation(
      @Nullable String bound, @Nullable String publicUrl, String host, boolean known) {
    HostNames names = new HostNames(Optional.ofNullable(bound), Optional.ofNullable(publicUrl));

    assertThat(names.contains(host)).isEqualTo(known);
  }

  @Test
  void takesARequestThatNamesNoHost() {
    HostNames names = new HostNames(Optional.of("127.0.0.1"), Optional.empty());

    assertThat(names.contains(null)).isTrue();
  }
}
