package org.sightline.dashboard.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets expressions read records: the components of any as properties, {@code #{row.title}}, and of
 * one that only its package sees, which the bean resolver cannot reach, also the getters and other
 * public methods, {@code #{row.empty}}, {@code #{row.label('code')}}.
 *
 * <p>Jakarta Expression Language 5 knows only JavaBeans of public classes; version 6 reads records
 * itself, but not those of a package. Methods of one name differ in the number of their parameters.
 */
public final class RecordElResolver extends ELResolver {

  private static final Pattern GETTER = Pattern.compile("^(?:is|get)(?=\\p{Lu})");

  private static final ClassValue<Map<String, Method>> PROPERTIES =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> readers = new HashMap<>();
          methods(type)
              .filter(RecordElResolver::isGetter)
              .forEach(it -> readers.put(property(it), it));
          for (RecordComponent component : type.getRecordComponents()) {
            readers.put(component.getName(), opened(component.getAccessor()));
          }
          return readers;
        }
      };

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    Method reader = reader(base, property);
    return reader == null ? null : answer(context, base, reader);
  }

  @Override
  public @Nullable Object invoke(
      ELContext context,
      @Nullable Object base,
      @Nullable Object name,
      Class<?> @Nullable [] types,
      @Nullable Object @Nullable [] arguments) {
    if (!(base instanceof Record) || name == null) {
      return null;
    }
    @Nullable Object[] given = arguments == null ? new Object[0] : arguments;
    return method(base.getClass(), name.toString(), given.length)
        .map(method -> answer(context, base, method, given))
        .orElse(null);
  }

  private static Optional<Method> method(Class<?> type, String name, int parameters) {
    return methods(type)
        .filter(it -> it.getName().equals(name))
        .filter(it -> it.getParameterCount() == parameters)
        .findFirst();
  }

  @Override
  public @Nullable Class<?> getType(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    if (reader(base, property) != null) {
      context.setPropertyResolved(base, property);
    }
    return null;
  }

  @Override
  public void setValue(
      ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
    if (reader(base, property) != null) {
      throw new PropertyNotWritableException(property + " belongs to a record");
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
    if (reader(base, property) == null) {
      return false;
    }
    context.setPropertyResolved(base, property);
    return true;
  }

  @Override
  public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return null;
  }

  private static @Nullable Method reader(@Nullable Object base, @Nullable Object property) {
    if (!(base instanceof Record) || property == null) {
      return null;
    }
    return PROPERTIES.get(base.getClass()).get(property.toString());
  }

  private static @Nullable Object answer(
      ELContext context, @Nullable Object base, Method method, @Nullable Object... given) {
    @Nullable Object[] arguments = new Object[given.length];
    for (int i = 0; i < given.length; i++) {
      arguments[i] = context.convertToType(given[i], method.getParameterTypes()[i]);
    }
    try {
      Object value = method.invoke(base, arguments);
      context.setPropertyResolved(base, method.getName());
      return value;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new ELException("cannot ask " + method, e);
    }
  }

  /** The methods of a record that only its package sees; none of a public one. */
  private static Stream<Method> methods(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        ? Stream.empty()
        : Stream.of(type.getMethods())
            .filter(it -> !it.isBridge() && it.getDeclaringClass() != Object.class)
            .map(RecordElResolver::opened);
  }

  private static Method opened(Method method) {
    method.setAccessible(true);
    return method;
  }

  private static boolean isGetter(Method method) {
    return method.getParameterCount() == 0 && GETTER.matcher(method.getName()).find();
  }

  private static String property(Method getter) {
    String name = GETTER.matcher(getter.getName()).replaceFirst("");
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
