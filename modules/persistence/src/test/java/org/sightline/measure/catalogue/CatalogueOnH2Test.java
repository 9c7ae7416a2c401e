package org.sightline.measure.catalogue;

import org.sightline.audit.TestDatabase;

class CatalogueOnH2Test extends CatalogueStorageTest {
  CatalogueOnH2Test() {
    super(TestDatabase.H2);
  }
}
