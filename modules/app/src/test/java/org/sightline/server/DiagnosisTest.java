package org.sightline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosisTest {

  private static final Path FOLDER = Path.of("/srv/sightline");

  @ParameterizedTest
  @CsvSource({
    "28P01, correct SIGHTLINE_DB_USER and SIGHTLINE_DB_PASSWORD",
    "28000, correct SIGHTLINE_DB_USER and SIGHTLINE_DB_PASSWORD",
    "3D000, 'create the database, or correct SIGHTLINE_DB_URL'",
    "42501, let the user of SIGHTLINE_DB_USER create tables",
    "53300, raise the number of connections that the database allows",
    "08001, 'start it, or correct SIGHTLINE_DB_URL'",
  })
  void knowsTheCureForARefusalOfTheDatabase(String state, String cure) {
    Throwable failure = wrapped(new SQLException("not so\nat all", state));

    assertThat(Diagnosis.of(List.of(failure), FOLDER))
        .isEqualTo("the database refuses (not so): " + cure);
  }

  @Test
  void knowsAStoreThatAnotherProcessHolds() {
    SQLException failure = new SQLException("Database may be already in use: \"...\"", "90020");

    assertThat(Diagnosis.of(List.of(wrapped(failure)), FOLDER))
        .startsWith("another Sightline already runs on the data folder /srv/sightline");
  }

  @ParameterizedTest
  @ValueSource(ints = {90028, 90030, 90031, 90048})
  void namesTheFileOfADamagedStore(int code) {
    SQLException failure = new SQLException("File corrupted", "HY000", code);

    assertThat(Diagnosis.of(List.of(wrapped(failure)), FOLDER))
        .isEqualTo(
            "the file /srv/sightline/sightline.mv.db is damaged: put it aside and restore a backup"
                + " of it");
  }

  @Test
  void namesTheInnermostFailureWhereItKnowsNoCure() {
    Throwable failure = wrapped(new IllegalArgumentException("no such column"));

    assertThat(Diagnosis.of(List.of(failure), FOLDER))
        .isEqualTo(
            "the application was not deployed (no such column): the whole reason stands in"
                + " /srv/sightline/log/sightline.log");
  }

  @Test
  void pointsToTheLogWhereNothingWasRemembered() {
    assertThat(Diagnosis.of(List.of(), FOLDER))
        .isEqualTo(
            "the application was not deployed: the whole reason stands in"
                + " /srv/sightline/log/sightline.log");
  }

  private static Throwable wrapped(Throwable cause) {
    return new IllegalStateException("deployment failed", new RuntimeException(cause));
  }
}
