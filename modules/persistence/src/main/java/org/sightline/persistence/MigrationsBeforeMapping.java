package org.sightline.persistence;

import javax.sql.DataSource;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Migrates the schema at the only moment that lies before EclipseLink signs in to the database:
 * while its session is made. A unit has one customizer, so that it calls the other one too.
 */
public class MigrationsBeforeMapping implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    JNDIConnector connector = (JNDIConnector) session.getLogin().getConnector();
    DataSource source = connector.getDataSource();
    Migrations.run(source);
    new NullableColumns().customize(session);
  }
}
