package org.sightline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sightline.architecture.Modules;

/** The list of stored classes in persistence.xml, beside the classes themselves. */
class StoredClassesTest {

  private static final List<Class<? extends Annotation>> STORED =
      List.of(Entity.class, MappedSuperclass.class, Embeddable.class, Converter.class);

  private static final Pattern LISTED = Pattern.compile("<class>([^<]+)</class>");

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .importPaths(
              Modules.names().stream()
                  .map(name -> Modules.root().resolve("modules/" + name + "/target/classes"))
                  .filter(Files::isDirectory)
                  .toList());

  @Test
  void areListedAllAndOnce() throws IOException {
    Path list = Modules.root().resolve("modules/app/src/main/resources/META-INF/persistence.xml");

    List<String> listed =
        LISTED.matcher(Files.readString(list)).results().map(StoredClassesTest::name).toList();

    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(
            PRODUCT.stream().filter(StoredClassesTest::isStored).map(JavaClass::getName).toList());
  }

  /** They are not woven, and without weaving a single association is never lazy. */
  @Test
  void referToEachOtherByIdentifiers() {
    noFields()
        .should()
        .beAnnotatedWith(ManyToOne.class)
        .orShould()
        .beAnnotatedWith(OneToOne.class)
        .check(PRODUCT);
  }

  private static String name(MatchResult found) {
    return found.group(1);
  }

  private static boolean isStored(JavaClass type) {
    return STORED.stream().anyMatch(type::isAnnotatedWith);
  }
}
