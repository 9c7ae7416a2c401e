package org.sightline.dashboard.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sightline.dashboard.chart.ChartPoint;

class RecordElResolverTest {

  private final RecordElResolver resolver = new RecordElResolver();
  private final Context context = new Context();
  private final ChartPoint point = ChartPoint.of("FY26 Q1", 74);

  @Test
  void readsAComponent() {
    assertThat(resolver.getValue(context, point, "label")).isEqualTo("FY26 Q1");
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void readsAComponentThatIsNull() {
    assertThat(resolver.getValue(context, ChartPoint.missing("a"), "value")).isNull();
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void leavesOtherPropertiesToOthers() {
    assertThat(resolver.getValue(context, point, "missing")).isNull();
    assertThat(resolver.getValue(context, "text", "label")).isNull();
    assertThat(resolver.getValue(context, null, "label")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void refusesToWrite() {
    assertThat(resolver.isReadOnly(context, point, "label")).isTrue();
    assertThatExceptionOfType(PropertyNotWritableException.class)
        .isThrownBy(() -> resolver.setValue(context, point, "label", "x"));
  }

  @Test
  void readsGettersOfARecordOfItsPackage() {
    assertThat(resolver.getValue(context, new Closed("a"), "text")).isEqualTo("a");
    assertThat(resolver.getValue(context, new Closed("a"), "empty")).isEqualTo(false);
    assertThat(resolver.getValue(context, new Closed("a"), "shoutedText")).isEqualTo("A");
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void callsMethodsOfARecordOfItsPackage() {
    assertThat(call(new Closed("a"), "text")).isEqualTo("a");
    assertThat(call(new Closed("a"), "joined", "b")).isEqualTo("ab");
    assertThat(call(new Closed("a"), "joined", "b", "c")).isEqualTo("abc");
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void leavesOtherMethodsToOthers() {
    assertThat(call(new Closed("a"), "missing")).isNull();
    assertThat(call(new Closed("a"), "text", "b")).isNull();
    assertThat(call(new Closed("a"), "hidden")).isNull();
    assertThat(call(point, "label")).isNull();
    assertThat(call("text", "length")).isNull();
    assertThat(resolver.getValue(context, new Closed("a"), "class")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void saysWhichMethodFailed() {
    assertThatExceptionOfType(ELException.class)
        .isThrownBy(() -> call(new Closed(""), "first"))
        .withMessageContaining("first")
        .withRootCauseInstanceOf(IndexOutOfBoundsException.class);
  }

  private @Nullable Object call(Object base, String method, Object... arguments) {
    return resolver.invoke(context, base, method, null, arguments);
  }

  /** A record as the packages of our pages have them. */
  record Closed(String text) {
    public boolean isEmpty() {
      return text.isEmpty();
    }

    public String getShoutedText() {
      return text.toUpperCase(Locale.ROOT);
    }

    public String joined(String one) {
      return text + one;
    }

    public String joined(String one, String two) {
      return text + one + two;
    }

    public char first() {
      return text.charAt(0);
    }

    String hidden() {
      return text;
    }
  }

  /** A context that only remembers whether a property was found. */
  private static final class Context extends ELContext {
    @Override
    public <T> T convertToType(Object value, Class<T> type) {
      return type.cast(value);
    }

    @Override
    public ELResolver getELResolver() {
      throw new UnsupportedOperationException();
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      throw new UnsupportedOperationException();
    }

    @Override
    public VariableMapper getVariableMapper() {
      throw new UnsupportedOperationException();
    }
  }
}
