package org.sightline.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import org.sightline.account.Reauthentication;
import org.sightline.persistence.AggregateRoot;
import org.sightline.state.StateMachine;

/**
 * What holds for every class of the product, whatever its module. A rule that finds nothing to look
 * at fails.
 */
public final class ArchitectureRules {

  private ArchitectureRules() {}

  /** All rules by name; a new one is added here and to the proofs. */
  public static Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new TreeMap<>();
    rules.put("entities", entitiesAreKnownToTheirPackageOnly());
    rules.put("entity methods", entitiesHaveNoSetters());
    rules.put("boundaries", resourcesAndViewsAreUsedByNobody());
    rules.put("plain values", valuesArePlainJava());
    rules.put("faces", facesStaysInTheDashboard());
    rules.put("queries", entityManagersStandInRepositories());
    rules.put("now", nowIsAskedOfAClock());
    rules.put("clock", clocksAreInjected());
    rules.put("states", tablesOfStatesAreConstants());
    rules.put("signing", passwordsAreAskedAgainBySignaturesOnly());
    rules.put("streams", standardStreamsBelongToTheCommandLine());
    rules.put("catch", failuresAreCaughtByKind());
    rules.put("object", fieldsHaveATypeThatSaysSomething());
    rules.put("names", namesSayWhatATypeIsFor());
    rules.put("packages", packagesAreNamedAfterTheBusiness());
    rules.put("permissions", facadesNameAPermission());
    rules.put("nullness", packagesSayThatNothingIsNull());
    return rules;
  }

  private static ArchRule entitiesAreKnownToTheirPackageOnly() {
    return classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .or()
        .areAnnotatedWith(Embeddable.class)
        .should()
        .bePackagePrivate()
        .andShould(Conditions.HAVE_NO_PUBLIC_CONSTRUCTOR);
  }

  private static ArchRule entitiesHaveNoSetters() {
    return classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .or()
        .areAssignableTo(AggregateRoot.class)
        .should(Conditions.HAVE_NO_SETTERS);
  }

  /** The shell is the frame around every page: pages ask it for the language and the time zone. */
  private static ArchRule resourcesAndViewsAreUsedByNobody() {
    return classes()
        .that(simpleNameEndingWith("Resource").or(simpleNameEndingWith("View")))
        .and()
        .doNotHaveFullyQualifiedName("org.sightline.dashboard.shell.ShellView")
        .should(Conditions.BE_USED_BY_NOBODY);
  }

  /** Statistics may also use the mathematics of Hipparchus. */
  private static ArchRule valuesArePlainJava() {
    return classes()
        .that()
        .resideInAnyPackage(
            "org.sightline.time",
            "org.sightline.measure",
            "org.sightline.statistics",
            "org.sightline.message",
            "org.sightline.state",
            "org.sightline.architecture.bad.time")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "org.hipparchus..",
            "org.sightline.time",
            "org.sightline.measure",
            "org.sightline.statistics",
            "org.sightline.message",
            "org.sightline.state",
            "org.sightline.problem");
  }

  /** A table that an object makes for itself is a second table. */
  private static ArchRule tablesOfStatesAreConstants() {
    return fields()
        .that()
        .haveRawType(StateMachine.class)
        .should()
        .beStatic()
        .andShould()
        .beFinal();
  }

  /** Whatever is worth a password again is worth a signature. */
  private static ArchRule passwordsAreAskedAgainBySignaturesOnly() {
    return noClasses()
        .that()
        .resideOutsideOfPackages("org.sightline.signature", "org.sightline.account")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Reauthentication.class);
  }

  private static ArchRule facesStaysInTheDashboard() {
    return noClasses()
        .that()
        .resideOutsideOfPackages("org.sightline.dashboard..", "org.sightline.app..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.faces..", "org.primefaces..");
  }

  private static ArchRule entityManagersStandInRepositories() {
    return noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Repository")
        .and()
        // Lends repositories the connection of the entities.
        .doNotHaveFullyQualifiedName("org.sightline.persistence.JoinedStore")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(EntityManager.class);
  }

  private static ArchRule nowIsAskedOfAClock() {
    return noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe("asks the machine for now", ArchitectureRules::asksForNow))
        .orShould()
        .callConstructor(Date.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis");
  }

  private static boolean asksForNow(JavaCall<?> call) {
    return call.getTargetOwner().getPackageName().startsWith("java.time")
        && call.getName().equals("now")
        && call.getTarget().getRawParameterTypes().stream()
            .noneMatch(type -> type.isEquivalentTo(Clock.class));
  }

  private static ArchRule clocksAreInjected() {
    return noClasses()
        .that()
        .doNotHaveSimpleName("ClockProducer")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "makes a clock of the machine",
                call ->
                    call.getTargetOwner().isEquivalentTo(Clock.class)
                        && (call.getName().startsWith("system")
                            || call.getName().startsWith("tick"))));
  }

  private static ArchRule standardStreamsBelongToTheCommandLine() {
    return noClasses()
        .that()
        .resideOutsideOfPackages("org.sightline.server", "org.sightline.command")
        .should(ACCESS_STANDARD_STREAMS);
  }

  private static ArchRule failuresAreCaughtByKind() {
    return classes().should(Conditions.CATCH_NO_EXCEPTION_OF_ANY_KIND);
  }

  private static ArchRule fieldsHaveATypeThatSaysSomething() {
    return fields()
        .that()
        .areDeclaredInClassesThat(
            DescribedPredicate.describe("are written by us", type -> !type.isEnum()))
        .should()
        .notHaveRawType(Object.class);
  }

  private static ArchRule namesSayWhatATypeIsFor() {
    return noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl");
  }

  private static ArchRule packagesAreNamedAfterTheBusiness() {
    return noClasses()
        .should()
        .resideInAnyPackage("..service..", "..dto..", "..util..", "..entity..", "..impl..");
  }

  /** What other packages can call of a feature says who may call it. */
  private static ArchRule facadesNameAPermission() {
    return classes()
        .that()
        .arePublic()
        .and()
        .areAnnotatedWith(ApplicationScoped.class)
        .and()
        .resideOutsideOfPackages("org.sightline.app..", "org.sightline.dashboard..")
        .should(Conditions.NAME_A_PERMISSION);
  }

  private static ArchRule packagesSayThatNothingIsNull() {
    return classes()
        .that(
            DescribedPredicate.describe(
                "are not package descriptions",
                (JavaClass type) -> !type.getSimpleName().equals("package-info")))
        .should(Conditions.RESIDE_IN_A_NULL_MARKED_PACKAGE);
  }
}
