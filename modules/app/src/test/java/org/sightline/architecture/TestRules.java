package org.sightline.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestTemplate;

/** A test without its annotation is never run, and nobody notices. */
public final class TestRules {

  private static final List<Class<? extends java.lang.annotation.Annotation>> RUN =
      List.of(
          Test.class,
          TestTemplate.class,
          BeforeEach.class,
          BeforeAll.class,
          AfterEach.class,
          AfterAll.class);

  /** Methods of a test class that take nothing and answer nothing, unless they are private. */
  public static final DescribedPredicate<JavaMethod> LOOK_LIKE_TESTS =
      DescribedPredicate.describe("look like tests", TestRules::looksLikeATest);

  /** What JUnit runs. */
  public static final ArchCondition<JavaMethod> BE_RUN =
      new ArchCondition<>("carry the annotation of a test or of its life cycle") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
          boolean run =
              RUN.stream()
                  .anyMatch(
                      kind -> method.isAnnotatedWith(kind) || method.isMetaAnnotatedWith(kind));
          if (!run) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
          }
        }
      };

  private TestRules() {}

  private static boolean looksLikeATest(JavaMethod method) {
    return method.getOwner().getSimpleName().matches(".*(Test|IT)")
        && method.getRawReturnType().isEquivalentTo(void.class)
        && method.getRawParameterTypes().isEmpty()
        && !method.getModifiers().contains(JavaModifier.PRIVATE)
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
  }
}
