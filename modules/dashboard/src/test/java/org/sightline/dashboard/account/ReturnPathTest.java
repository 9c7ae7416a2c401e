package org.sightline.dashboard.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/audit/audit.xhtml", "/account/account.xhtml?id=1&lang=es"})
  void keepsAPlaceOfTheApplication(String wanted) {
    assertThat(ReturnPath.local(wanted)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "audit.xhtml",
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "/\\elsewhere.example/",
        "\\\\elsewhere.example",
        "/\t/elsewhere.example/",
        "/\r\nSet-Cookie: a=b",
        "javascript:alert(1)",
        "/login.xhtml?from=/",
        "/sign-out"
      })
  void leadsToTheStartFromEverywhereElse(String wanted) {
    assertThat(ReturnPath.local(wanted)).isEqualTo(ReturnPath.START);
  }

  @Test
  void leadsToTheStartWhereNothingWasWanted() {
    assertThat(ReturnPath.local(null)).isEqualTo(ReturnPath.START);
  }
}
