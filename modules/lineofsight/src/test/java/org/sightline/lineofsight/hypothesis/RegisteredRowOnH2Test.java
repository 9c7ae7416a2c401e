package org.sightline.lineofsight.hypothesis;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

class RegisteredRowOnH2Test extends RegisteredRowTest {

  @Override
  DataSource empty() {
    String url =
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";DB_CLOSE_DELAY=-1";
    return JdbcConnectionPool.create(url, "sa", "");
  }
}
