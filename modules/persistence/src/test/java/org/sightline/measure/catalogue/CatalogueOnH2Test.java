package org.sightline.measure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sightline.audit.TestDatabase;
import org.sightline.measure.Dimensions;
import org.sightline.measure.MeasureId;
import org.sightline.security.Scope;

class CatalogueOnH2Test extends CatalogueStorageTest {
  CatalogueOnH2Test() {
    super(TestDatabase.H2);
  }

  @Test
  void findsObservationsByTheirMeasuresWithoutReadingAllOfThem() throws SQLException {
    List<MeasureId> two =
        List.of(new MeasureId(UUID.randomUUID()), new MeasureId(UUID.randomUUID()));
    ObservationQuery all = new ObservationQuery(two, new Scope(true, Set.of()));
    ObservationQuery narrow =
        new ObservationQuery(two, Scope.NONE)
            .of(Dimensions.NONE)
            .and("o.period_end > ?", LocalDate.of(2023, 10, 1));

    assertThat(plan(all)).contains(": measure_id = wanted.id");
    assertThat(plan(narrow)).contains(": measure_id = wanted.id");
  }

  /** How H2 would go about it, with as many observations as a store of ten agencies has. */
  private static String plan(ObservationQuery query) throws SQLException {
    try (Connection connection = TestDatabase.H2.migrated().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set referential_integrity false");
      statement.execute(
          "insert into measure_observation (id, measure_id, grain, period_start, period_end,"
              + " channel, site, customer_group, version, is_current, observed, method, flags,"
              + " as_of, source_id) select random_uuid(), random_uuid(), 'QUARTER',"
              + " date '2023-10-01', date '2024-01-01', '', '', '', 1, true, 1, 'POOLED', '',"
              + " current_timestamp, '' from system_range(1, 20000)");
      statement.execute("analyze");
      try (PreparedStatement explained = query.prepare(explaining(connection), "o.id", 10);
          ResultSet plan = explained.executeQuery()) {
        plan.next();
        return plan.getString(1);
      }
    }
  }

  private static Connection explaining(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            CatalogueOnH2Test.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) ->
                method.getName().equals("prepareStatement")
                    ? connection.prepareStatement("explain " + arguments[0])
                    : method.invoke(connection, arguments));
  }
}
