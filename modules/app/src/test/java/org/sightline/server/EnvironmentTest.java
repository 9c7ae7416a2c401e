package org.sightline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentTest {

  @AfterEach
  void forget() {
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith("sightline.db."))
        .forEach(System::clearProperty);
  }

  @Test
  void keepsTheStoreInTheDataFolderWhereNoDatabaseIsNamed() {
    apply(Map.of());

    assertThat(System.getProperty("sightline.db.url"))
        .startsWith("jdbc:h2:file:/srv/sightline/sightline;")
        .contains("WRITE_DELAY=0");
    assertThat(System.getProperty("sightline.db.class"))
        .isEqualTo("org.sightline.persistence.EmbeddedDataSource");
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://db/x,"
        + " jdbc:postgresql://db/x?stringtype=unspecified&reWriteBatchedInserts=true",
    "jdbc:postgresql://db/x?ssl=true,"
        + " jdbc:postgresql://db/x?ssl=true&stringtype=unspecified&reWriteBatchedInserts=true",
    "jdbc:postgresql://db/x?reWriteBatchedInserts=false,"
        + " jdbc:postgresql://db/x?reWriteBatchedInserts=false&stringtype=unspecified",
  })
  void tellsPostgresqlHowToReadTexts(String given, String used) {
    apply(Map.of("SIGHTLINE_DB_URL", given, "SIGHTLINE_DB_USER", "someone"));

    assertThat(System.getProperty("sightline.db.url")).isEqualTo(used);
    assertThat(System.getProperty("sightline.db.user")).isEqualTo("someone");
    assertThat(System.getProperty("sightline.db.class"))
        .isEqualTo("org.postgresql.ds.PGSimpleDataSource");
  }

  private static void apply(Map<String, String> variables) {
    Map<String, String> environment = new java.util.HashMap<>(variables);
    environment.put("SIGHTLINE_DATA_DIR", "/srv/sightline");
    Environment.apply(ServerSettings.read(environment, false), environment);
  }
}
