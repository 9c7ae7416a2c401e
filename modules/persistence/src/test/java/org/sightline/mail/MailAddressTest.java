package org.sightline.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"ana@example.test", "ana.o'neil+x@mail.example.gov", "a_b-c@example.test"})
  void takesOneAddress(String text) {
    assertThat(MailAddress.of(text)).hasValueSatisfying(a -> assertThat(a.text()).isEqualTo(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ana",
        "@example.test",
        "ana@",
        "ana@example.test\r\nBcc: eve@example.test",
        "ana@example.test\n",
        "ana@example.test,eve@example.test",
        "ana@example.test eve@example.test",
        "Ana <ana@example.test>",
        "group:ana@example.test;",
        "\"ana\"@example.test",
        "año@example.test",
        "ana@@example.test"
      })
  void refusesEverythingElse(String text) {
    assertThat(MailAddress.of(text)).isEmpty();
    assertThatThrownBy(() -> new MailAddress(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {254, 255})
  void takesNoMoreThan254Characters(int length) {
    String text = "a@" + "b.".repeat(126).substring(0, length - 3) + "c";

    assertThat(MailAddress.of(text).isPresent()).isEqualTo(length <= 254);
  }
}
