package org.sightline.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.organization.OrganizationId;

class NewCommentTest {

  @Test
  void keepsWhatIsSaidInNfcWithoutSpacesAround() {
    assertThat(comment("  cafe\u0301 \n").body()).isEqualTo("caf\u00e9");
    assertThat(comment("x".repeat(NewComment.LONGEST)).body()).hasSize(NewComment.LONGEST);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, NewComment.LONGEST + 1})
  void refusesNothingAndTooMuch(int length) {
    String body = "x".repeat(length);

    assertThatThrownBy(() -> comment(body)).isInstanceOf(CommentRefused.class);
  }

  private static NewComment comment(String body) {
    UUID id = new UUID(0, 1);
    return new NewComment(new OrganizationId(id), "Requirement", id, body);
  }
}
