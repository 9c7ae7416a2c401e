package org.sightline.lineofsight.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.goals.goal.Behaviour;
import org.sightline.message.Text;

class HypothesisMessagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void namesEveryValue(String language) {
    Stream<Text> labels =
        Stream.of(
                Arrays.stream(Behaviour.values()).map(Behaviour::label),
                Arrays.stream(EvidenceGrade.values()).map(EvidenceGrade::label),
                Arrays.stream(HypothesisState.values()).map(HypothesisState::label))
            .flatMap(all -> all);

    assertThat(labels.map(label -> label.in(Locale.forLanguageTag(language)))).doesNotContain("");
  }
}
