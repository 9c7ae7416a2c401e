package org.sightline.app;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** The one data source: H2 in the data folder, or PostgreSQL where the environment names it. */
@DataSourceDefinition(
    name = "java:app/jdbc/main",
    className = "${MPCONFIG=sightline.db.class}",
    url = "${MPCONFIG=sightline.db.url}",
    user = "${MPCONFIG=sightline.db.user}",
    password = "${MPCONFIG=sightline.db.password}",
    minPoolSize = 2,
    maxPoolSize = 24,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=auto-commit"
    })
@ApplicationScoped
public class MainDataSource {}
