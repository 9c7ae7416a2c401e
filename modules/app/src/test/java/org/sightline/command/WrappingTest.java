package org.sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappingTest {

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "12345678, 12345678",
    "123456789, 12345678|9",
    "12345678 9, 12345678|9",
    "one two three, one two|three",
    "a_long_name, a_long_|name",
    "_23456789, _2345678|9",
    "a averylongword, a|averylon|gword",
  })
  void breaksWhereAReaderWould(String text, String lines) {
    assertThat(String.join("|", Wrapping.lines(text, 8))).isEqualTo(lines);
  }
}
