package org.sightline.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.sightline.security.OpenToCallers;
import org.sightline.security.Requires;

/** The conditions of our rules that ArchUnit has no words for. */
final class Conditions {

  static final ArchCondition<JavaClass> HAVE_NO_PUBLIC_CONSTRUCTOR =
      none(
          "have no public constructor",
          type ->
              type.getConstructors().stream()
                  .filter(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC))
                  .map(JavaCodeUnit::getFullName));

  static final ArchCondition<JavaClass> HAVE_NO_SETTERS =
      none(
          "have no setters",
          type ->
              type.getMethods().stream()
                  .filter(method -> method.getName().matches("set[A-Z].*"))
                  .map(JavaMethod::getFullName));

  static final ArchCondition<JavaClass> BE_USED_BY_NOBODY =
      none(
          "be used by nobody",
          type ->
              type.getDirectDependenciesToSelf().stream()
                  .filter(use -> !topLevel(use.getOriginClass()).equals(topLevel(type)))
                  .map(use -> use.getDescription()));

  static final ArchCondition<JavaClass> CATCH_NO_EXCEPTION_OF_ANY_KIND =
      none(
          "not catch Exception",
          type ->
              type.getCodeUnits().stream()
                  .filter(Conditions::catchesAnything)
                  .map(JavaCodeUnit::getFullName));

  static final ArchCondition<JavaClass> RESIDE_IN_A_NULL_MARKED_PACKAGE =
      none(
          "reside in a package with @NullMarked in its package-info",
          type ->
              Stream.of(type.getPackage())
                  .filter(home -> !isNullMarked(home))
                  .map(home -> type.getName() + " is in " + home.getName()));

  static final ArchCondition<JavaClass> NAME_A_PERMISSION =
      none(
          "name a permission, or say why none is needed, on every public method",
          type ->
              type.getMethods().stream()
                  .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                  .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                  .filter(method -> !isGuarded(method) && !type.isAnnotatedWith(Requires.class))
                  .map(JavaMethod::getFullName));

  private Conditions() {}

  private static boolean isGuarded(JavaMethod method) {
    return method.isAnnotatedWith(Requires.class) || method.isAnnotatedWith(OpenToCallers.class);
  }

  private static boolean isNullMarked(JavaPackage home) {
    return home.tryGetPackageInfo().isPresent() && home.isAnnotatedWith(NullMarked.class);
  }

  private static boolean catchesAnything(JavaCodeUnit code) {
    return code.getTryCatchBlocks().stream()
        .flatMap(block -> block.getCaughtThrowables().stream())
        .anyMatch(caught -> caught.isEquivalentTo(Exception.class));
  }

  private static JavaClass topLevel(JavaClass type) {
    return type.getEnclosingClass().map(Conditions::topLevel).orElse(type);
  }

  /** Each text that the search finds on a class is a violation. */
  private static ArchCondition<JavaClass> none(
      String description, Function<JavaClass, Stream<String>> search) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        search.apply(type).forEach(found -> events.add(SimpleConditionEvent.violated(type, found)));
      }
    };
  }
}
