package org.sightline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerSettingsTest {

  @Test
  void listensOnThisMachineOnlyInADemo() {
    ServerSettings demo = ServerSettings.read(Map.of(), true);
    ServerSettings start = ServerSettings.read(Map.of(), false);

    assertThat(demo.host()).isEqualTo("127.0.0.1");
    assertThat(demo.beyondLoopback()).isFalse();
    assertThat(start.host()).isNull();
    assertThat(start.beyondLoopback()).isTrue();
  }

  @Test
  void keepsItsStoreInTheFolderWhereItWasStarted() {
    ServerSettings settings = ServerSettings.read(Map.of(), true);

    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.databaseUrl()).isNull();
    assertThat(settings.dataFolder()).isEqualTo(Path.of("data").toAbsolutePath());
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "65535, 65535", "' 8081 ', 8081"})
  void takesAPort(String text, int port) {
    assertThat(ServerSettings.read(Map.of("SIGHTLINE_HTTP_PORT", text), true).port())
        .isEqualTo(port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "http", "", "80a"})
  void refusesWhatIsNoPort(String text) {
    Map<String, String> environment = Map.of("SIGHTLINE_HTTP_PORT", text);

    assertThatThrownBy(() -> ServerSettings.read(environment, true))
        .isInstanceOf(RefusedToStart.class)
        .hasMessageContaining("SIGHTLINE_HTTP_PORT");
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, http://127.0.0.1:8080/",
    "0.0.0.0, http://127.0.0.1:8080/",
    "10.1.2.3, http://10.1.2.3:8080/",
    "'', http://127.0.0.1:8080/",
  })
  void namesTheAddressForABrowserOnThisMachine(String host, String address) {
    Map<String, String> environment = Map.of("SIGHTLINE_HTTP_HOST", host);

    assertThat(ServerSettings.read(environment, false).address()).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({
    "SIGHTLINE_ZONE, Mars/Base, America/New_York",
    "SIGHTLINE_PUBLIC_URL, sightline.example.gov, https://",
    "SIGHTLINE_PUBLIC_URL, 'https://a b/', https://",
    "SIGHTLINE_PUBLIC_URL, 'file:///x', https://"
  })
  void refusesAValueThatCannotBeUsedAndNamesItsVariable(String name, String value, String cure) {
    assertThatThrownBy(() -> ServerSettings.read(Map.of(name, value), false))
        .isInstanceOf(RefusedToStart.class)
        .hasMessageContaining(name)
        .hasMessageContaining(value)
        .hasMessageContaining(cure);
  }

  @Test
  void keepsTheKeysInTheDataFolderUnlessAnotherIsNamed() {
    ServerSettings here = ServerSettings.read(Map.of("SIGHTLINE_DATA_DIR", "/srv/data"), false);
    ServerSettings apart = ServerSettings.read(Map.of("SIGHTLINE_SECRETS_DIR", "/srv/keys"), false);

    assertThat(here.secretsFolder()).isEqualTo(Path.of("/srv/data/secrets"));
    assertThat(apart.secretsFolder()).isEqualTo(Path.of("/srv/keys"));
  }

  @Test
  void refusesADatabaseThatItDoesNotKnow() {
    Map<String, String> environment = Map.of("SIGHTLINE_DB_URL", "jdbc:other:x");

    assertThatThrownBy(() -> ServerSettings.read(environment, false))
        .isInstanceOf(RefusedToStart.class)
        .hasMessageContaining("SIGHTLINE_DB_URL");
  }
}
