package org.sightline.measure.catalogue;

import org.sightline.audit.TestDatabase;

class CatalogueOnPostgresqlTest extends CatalogueStorageTest {
  CatalogueOnPostgresqlTest() {
    super(TestDatabase.POSTGRESQL);
  }
}
