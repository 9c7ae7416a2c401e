package org.sightline.dashboard.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryTest {

  @Test
  void keepsParametersInTheirOrder() {
    assertThat(Query.parse("b=1&a=2").with("c", "3")).hasToString("?b=1&a=2&c=3");
  }

  @Test
  void changesAParameterInItsPlace() {
    assertThat(Query.parse("page=4&q=x").with("page", "5")).hasToString("?page=5&q=x");
  }

  @Test
  void takesAnEmptyParameterAway() {
    assertThat(Query.parse("page=4&q=x").with("page", "")).hasToString("?q=x");
    assertThat(Query.parse(null).with("page", "")).hasToString("?");
  }

  @Test
  void escapesWhatWasTyped() {
    assertThat(Query.parse("q=%22%3E%3Cscript%3E").with("page", "2"))
        .hasToString("?q=%22%3E%3Cscript%3E&page=2");
    assertThat(Query.parse(null).with("q", "a&b=c é")).hasToString("?q=a%26b%3Dc+%C3%A9");
  }

  @Test
  void survivesBrokenEscapesAndBareNames() {
    assertThat(Query.parse("q=100%&flag&=x&page=2")).hasToString("?q=100%25&page=2");
  }
}
