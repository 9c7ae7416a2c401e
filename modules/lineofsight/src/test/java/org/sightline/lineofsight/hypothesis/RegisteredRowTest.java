package org.sightline.lineofsight.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.persistence.Migrations;

/** A registered hypothesis stays as it was, whoever writes to the table, on either database. */
abstract class RegisteredRowTest {

  private static final String ID = "'00000000-0000-0000-0000-000000000001'";
  private static final String LOCK =
      "state = 'REGISTERED', canonical_text = '{\"mechanism\":\"because\"}',"
          + " registration_hash = 'abc', registered_at = CURRENT_TIMESTAMP, registered_by = "
          + ID;

  private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

  private DataSource database;

  @SuppressWarnings("NullAway.Init")
  RegisteredRowTest() {}

  /** A new database without tables. */
  abstract DataSource empty() throws SQLException;

  @BeforeEach
  void register() throws SQLException {
    MIGRATIONS.setLevel(Level.WARNING);
    database = empty();
    Migrations.run(database);
    execute(
        "INSERT INTO lineofsight_hypothesis (id, version, agency_id, cx_measure_id,"
            + " outcome_measure_id, behaviour, expected_sign, lag_min, lag_max, mechanism,"
            + " confounders, rival_explanations, state) VALUES ("
            + ID
            + ", 1, "
            + ID
            + ", "
            + ID
            + ", '00000000-0000-0000-0000-000000000002', 'TRUST', 1, 0, 1, 'because', 'a', 'b',"
            + " 'DRAFT')");
    execute("UPDATE lineofsight_hypothesis SET mechanism = 'because it is so', version = 2");
    execute("UPDATE lineofsight_hypothesis SET version = 3, " + LOCK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE lineofsight_hypothesis SET mechanism = 'because it is so.'",
        "UPDATE lineofsight_hypothesis SET canonical_text = '{\"mechanism\":\"because,\"}'",
        "UPDATE lineofsight_hypothesis SET practical_threshold = 1",
        "UPDATE lineofsight_hypothesis SET version = 4",
        "UPDATE lineofsight_hypothesis SET state = 'DRAFT', canonical_text = NULL,"
            + " registration_hash = NULL, registered_at = NULL, registered_by = NULL",
        "UPDATE lineofsight_hypothesis SET state = 'WITHDRAWN', withdrawn_at = CURRENT_TIMESTAMP,"
            + " withdrawn_reason = 'why', expected_sign = -1",
        "DELETE FROM lineofsight_hypothesis"
      })
  void refusesEverythingButItsWithdrawal(String statement) {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> execute(statement))
        .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo("23001"));
  }

  @Test
  void refusesToBeEmptied() {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> execute("TRUNCATE TABLE lineofsight_hypothesis"));
  }

  @Test
  void isWithdrawnOnceAndForEver() throws SQLException {
    execute(
        "UPDATE lineofsight_hypothesis SET state = 'WITHDRAWN', version = 4,"
            + " withdrawn_at = CURRENT_TIMESTAMP, withdrawn_reason = 'The service ends.'");

    assertThat(mechanism()).isEqualTo("because it is so");
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(
            () -> execute("UPDATE lineofsight_hypothesis SET withdrawn_reason = 'Another.'"));
  }

  private String mechanism() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT mechanism FROM lineofsight_hypothesis")) {
      row.next();
      return row.getString(1);
    }
  }

  private void execute(String command) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
