package org.sightline.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a façade method that needs no permission, and says why. A public façade method carries
 * either this or {@link Requires}; the build refuses one that carries neither.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OpenToCallers {

  /** Why no permission is needed, for the reader. */
  String value();
}
