package org.sightline.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.message.Text;

class WrittenTextTest {

  @Test
  void readsWhatItWrote() {
    Text inner = new Text("a.messages", "inner", List.of("x"));
    Text text = new Text("a.messages", "outer", List.of("caf\u00e9 \"\n", 7L, inner));

    assertThat(WrittenText.read(WrittenText.write(text))).isEqualTo(text);
  }

  @Test
  void refusesArgumentsThatItCouldNotReadAgain() {
    Text text = new Text("a.messages", "key", List.of(LocalDate.EPOCH));

    assertThatThrownBy(() -> WrittenText.write(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
