package org.sightline.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sightline.message.Text;

class MeasureMessagesTest {

  @Test
  void everyCodeHasALabel() {
    Stream<Text> labels =
        Stream.of(
                Arrays.stream(Trend.values()).map(Trend::label),
                Arrays.stream(TargetStanding.values()).map(TargetStanding::label),
                Arrays.stream(Unit.values()).map(Unit::label),
                Arrays.stream(Direction.values()).map(Direction::label),
                Arrays.stream(Driver.values()).map(Driver::label),
                Arrays.stream(CombiningMethod.values()).map(CombiningMethod::label),
                Arrays.stream(ObservationFlag.values()).map(ObservationFlag::label),
                Arrays.stream(VerdictRule.values()).map(VerdictRule::label))
            .flatMap(texts -> texts);

    assertThat(labels).allSatisfy(text -> assertThat(text.in(Locale.ENGLISH)).isNotBlank());
  }
}
