package org.sightline.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/** Stands before every method that carries {@link Requires}, outside of its transaction. */
@Requires
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class RequiresInterceptor {

  private final CurrentActor current;

  @Inject
  RequiresInterceptor(CurrentActor current) {
    this.current = current;
  }

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    Actor actor = current.get();
    Permission[] anyOf = required(call);
    if (Arrays.stream(anyOf).noneMatch(actor::may)) {
      throw new AccessDenied(anyOf[0]);
    }
    return call.proceed();
  }

  private static Permission[] required(InvocationContext call) {
    Requires onMethod = call.getMethod().getAnnotation(Requires.class);
    return onMethod != null
        ? onMethod.value()
        : call.getMethod().getDeclaringClass().getAnnotation(Requires.class).value();
  }
}
