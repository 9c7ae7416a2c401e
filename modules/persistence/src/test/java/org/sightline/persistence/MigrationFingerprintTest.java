package org.sightline.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.audit.TestDatabase;

class MigrationFingerprintTest {

  private static final List<String> FOLDERS = List.of("db/migration/a", "db/migration/a-h2");

  private final Path temp;

  MigrationFingerprintTest(@TempDir Path temp) {
    this.temp = temp;
  }

  @Test
  void isTheSameForTheSameMigrations() throws IOException {
    assertThat(of(jar("one", "create table a ()")))
        .isPresent()
        .isEqualTo(of(jar("two", "create table a ()")));
  }

  @Test
  void differsByOneCharacter() throws IOException {
    assertThat(of(jar("one", "create table a ()")))
        .isNotEqualTo(of(jar("two", "create table b ()")));
  }

  @Test
  void isNoneForMigrationsOutsideOfJars() throws IOException {
    Files.createDirectories(temp.resolve("classes/db/migration/a"));

    assertThat(of(temp.resolve("classes"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isRecordedInTheStore(TestDatabase database) throws SQLException {
    DataSource store = database.migrated();

    MigrationFingerprint.record(store, "abc");

    assertThat(MigrationFingerprint.recorded(store)).contains("abc");
  }

  @ParameterizedTest
  @EnumSource
  void isNotRecordedInAnEmptyStore(TestDatabase database) throws SQLException {
    assertThat(MigrationFingerprint.recorded(database.empty())).isEmpty();
  }

  private Optional<String> of(Path place) throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {url(place)}, null)) {
      return MigrationFingerprint.packaged(loader, FOLDERS);
    }
  }

  private static URL url(Path place) throws MalformedURLException {
    return place.toUri().toURL();
  }

  private Path jar(String name, String migration) throws IOException {
    Path jar = temp.resolve(name + ".jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("db/migration/a/"));
      out.putNextEntry(new ZipEntry("db/migration/a/V001__a.sql"));
      out.write(migration.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }
}
