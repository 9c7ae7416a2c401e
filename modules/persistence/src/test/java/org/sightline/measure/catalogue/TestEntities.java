package org.sightline.measure.catalogue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;
import org.sightline.persistence.NullableColumns;

/** The entities of this module on a database, outside of a server. */
final class TestEntities implements AutoCloseable {

  private final EntityManagerFactory factory;

  TestEntities(DataSource database) {
    factory =
        new PersistenceProvider()
            .createContainerEntityManagerFactory(
                new Unit(database),
                Map.of(
                    "eclipselink.weaving", "false",
                    "eclipselink.logging.level", "WARNING",
                    "eclipselink.session.customizer", NullableColumns.class.getName()));
  }

  /** Runs in a transaction of its own, which rolls back when the work throws. */
  <T> T in(Function<MeasureRepository, T> work) {
    EntityManager entities = factory.createEntityManager();
    try {
      entities.getTransaction().begin();
      T result = work.apply(new MeasureRepository(entities));
      entities.getTransaction().commit();
      return result;
    } finally {
      if (entities.getTransaction().isActive()) {
        entities.getTransaction().rollback();
      }
      entities.close();
    }
  }

  @Override
  public void close() {
    factory.close();
  }

  private record Unit(DataSource database) implements PersistenceUnitInfo {

    private static final List<String> MAPPED =
        List.of(
            Measure.class.getName(),
            MeasureWording.class.getName(),
            "org.sightline.persistence.AggregateRoot",
            "org.sightline.persistence.InstantConverter",
            "org.sightline.organization.OrganizationIdConverter");

    @Override
    public String getPersistenceUnitName() {
      return "test-" + System.identityHashCode(database);
    }

    @Override
    public String getPersistenceProviderClassName() {
      return PersistenceProvider.class.getName();
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
      return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public @Nullable DataSource getJtaDataSource() {
      return null;
    }

    @Override
    public DataSource getNonJtaDataSource() {
      return database;
    }

    @Override
    public List<String> getMappingFileNames() {
      return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
      return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
      return Measure.class.getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    public List<String> getManagedClassNames() {
      return MAPPED;
    }

    @Override
    public boolean excludeUnlistedClasses() {
      return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
      return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
      return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
      return new Properties();
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
      return "3.0";
    }

    @Override
    public ClassLoader getClassLoader() {
      return TestEntities.class.getClassLoader();
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {}

    @Override
    public ClassLoader getNewTempClassLoader() {
      return getClassLoader();
    }
  }
}
