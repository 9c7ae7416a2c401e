package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The product as the operator starts it. */
@ExtendWith(SharedServer.class)
class PackagedStartIT {

  @Test
  void answersWithoutCredentialsThatItIsReady(PackagedServer server) {
    assertThat(server.rest().get("/health/ready").status()).isEqualTo(200);
    assertThat(server.rest().get("/health/live").status()).isEqualTo(200);
  }

  @Test
  void listensOnItsPortAndOnNothingElse(PackagedServer server) {
    assertThat(ListeningSockets.of(server.pid())).containsExactly("tcp 127.0.0.1:" + server.port());
  }

  @Test
  void tellsTheOperatorTheAddressAndNothingOfTheServerInside(PackagedServer server) {
    assertThat(server.output()).contains("Sightline is ready: " + server.uri("/"));
    assertThat(server.output()).doesNotContainIgnoringCase("payara").doesNotContain("INFO");
    assertThat(server.errors()).isEmpty();
  }

  @Test
  void logsIntoItsDataFolder(PackagedServer server) {
    assertThat(server.log()).contains(" INFO ").doesNotContain(PackagedServer.PASSWORD);
  }

  @Test
  void doesNotNameTheServerInItsAnswers(PackagedServer server) {
    Rest.Answer answer = server.rest().get("/health/ready");

    assertThat(answer.header("Server")).isEmpty();
    assertThat(answer.header("X-Powered-By")).isEmpty();
  }
}
