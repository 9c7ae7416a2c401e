package org.sightline.dashboard.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
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

  /** A context that only remembers whether a property was found. */
  private static final class Context extends ELContext {
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
