package org.sightline.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sightline.account.ConfirmationMethod;
import org.sightline.account.ReauthenticationFailed;
import org.sightline.account.ReauthenticationLocked;
import org.sightline.audit.chain.ChainHash;
import org.sightline.document.CanonicalText;
import org.sightline.organization.OrganizationId;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.Origin;
import org.sightline.security.Role;
import org.sightline.signature.NewSignature;
import org.sightline.signature.Signature;
import org.sightline.signature.SignatureMeaning;
import org.sightline.signature.SignatureRefused;
import org.sightline.signature.Signatures;

/** Signing against the real store: what counts, what stays, and what nobody changes. */
@ExtendWith(ArquillianExtension.class)
class SignaturesIT {

  private static final CanonicalText TEXT = CanonicalText.of(Map.of("title", "Plan"));
  private static final String SUBJECT = "ExecutivePlan";

  @Resource(lookup = "java:app/jdbc/main")
  private DataSource store;

  @Inject private Cast cast;
  @Inject private Signatures signatures;
  @Inject private CurrentActor current;
  @Inject private UserTransaction transaction;

  private final UUID plan = UUID.randomUUID();
  private OrganizationId agency;
  private Actor executive;

  @BeforeEach
  void signIn() {
    agency = cast.agency();
    executive = cast.player(agency, Role.EXECUTIVE);
    current.is(executive);
  }

  @AfterEach
  void endWhatIsOpen() throws Exception {
    if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
      transaction.rollback();
    }
  }

  @Test
  void keepsWhoSignedWhatAndChainsIt() throws Exception {
    Signature first = signed(SignatureMeaning.CONSULTED);
    Actor official = cast.player(agency, Role.RATING_OFFICIAL);
    current.is(official);
    Signature second = signed(SignatureMeaning.ESTABLISHES_PLAN);

    List<Signature> stored = signatures.of(SUBJECT, plan);

    assertThat(stored).containsExactly(first, second);
    assertThat(signatures.areIntact(stored)).isTrue();
    assertThat(first.previousHash()).isEqualTo(ChainHash.GENESIS);
    assertThat(second.previousHash()).isEqualTo(first.hash());
    assertThat(first.signer()).isEqualTo(executive.person());
    assertThat(second.signer()).isEqualTo(official.person());
    assertThat(first.contentHash()).isEqualTo(TEXT.sha256());
    assertThat(first.method()).isEqualTo(ConfirmationMethod.PASSWORD);
    assertThat(first.statement())
        .isEqualTo(SignatureMeaning.CONSULTED.statement().in(Locale.ENGLISH));
    assertThat(signatures.ofAll(SUBJECT, Set.of(plan, UUID.randomUUID()))).containsOnlyKeys(plan);
  }

  @Test
  void refusesToChangeDeleteOrEmptyWhatIsSigned() throws Exception {
    signed(SignatureMeaning.CONSULTED);

    assertThatThrownBy(() -> execute("update signature set signer_name = 'other'"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> execute("delete from signature")).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> execute("truncate table signature")).isInstanceOf(SQLException.class);
    assertThat(signatures.of(SUBJECT, plan)).hasSize(1);
  }

  @Test
  void countsAWrongPasswordThoughNothingElseStays() throws Exception {
    transaction.begin();
    assertThatThrownBy(() -> signatures.sign(wanted(SignatureMeaning.CONSULTED, "wrong")))
        .isInstanceOf(ReauthenticationFailed.class);
    transaction.rollback();

    assertThat(failures()).isEqualTo(1);
    assertThat(signatures.of(SUBJECT, plan)).isEmpty();
  }

  @Test
  void countsFromZeroAfterTheRightPassword() throws Exception {
    transaction.begin();
    assertThatThrownBy(() -> signatures.sign(wanted(SignatureMeaning.CONSULTED, "wrong")))
        .isInstanceOf(ReauthenticationFailed.class);
    transaction.rollback();

    signed(SignatureMeaning.CONSULTED);

    assertThat(failures()).isZero();
  }

  @Test
  void locksTheAccountAfterFiveWrongPasswords() throws Exception {
    for (int i = 0; i < 5; i++) {
      transaction.begin();
      assertThatThrownBy(() -> signatures.sign(wanted(SignatureMeaning.CONSULTED, "wrong")))
          .isInstanceOf(ReauthenticationFailed.class);
      transaction.rollback();
    }

    transaction.begin();
    assertThatThrownBy(() -> signatures.sign(wanted(SignatureMeaning.CONSULTED, Cast.PASSWORD)))
        .isInstanceOf(ReauthenticationLocked.class);
    transaction.rollback();

    assertThat(signatures.of(SUBJECT, plan)).isEmpty();
  }

  @Test
  void keepsNothingOfASignatureWhoseTransactionFails() throws Exception {
    transaction.begin();
    signatures.sign(wanted(SignatureMeaning.CONSULTED, Cast.PASSWORD));
    transaction.rollback();

    assertThat(signatures.of(SUBJECT, plan)).isEmpty();
  }

  @Test
  void letsNoKeyAndNoJobSign() throws Exception {
    for (Origin.Way way : List.of(Origin.Way.API_KEY, Origin.Way.JOB)) {
      current.is(with(new Origin(way, null, null, "request")));
      transaction.begin();
      assertThatThrownBy(() -> signatures.sign(wanted(SignatureMeaning.CONSULTED, Cast.PASSWORD)))
          .as("%s", way)
          .isInstanceOf(ReauthenticationFailed.class);
      transaction.rollback();
    }
    assertThat(failures()).isZero();
  }

  @Test
  void letsNobodySignWhoIsNoPerson() throws Exception {
    current.is(
        new Actor(
            executive.account(),
            executive.userName(),
            executive.displayName(),
            agency,
            null,
            executive.roles(),
            null,
            executive.origin()));
    transaction.begin();

    assertThatThrownBy(() -> signatures.sign(wanted(SignatureMeaning.CONSULTED, Cast.PASSWORD)))
        .isInstanceOf(SignatureRefused.class);
  }

  private Signature signed(SignatureMeaning meaning) throws Exception {
    transaction.begin();
    Signature signature = signatures.sign(wanted(meaning, Cast.PASSWORD));
    transaction.commit();
    return signature;
  }

  private NewSignature wanted(SignatureMeaning meaning, String password) {
    return new NewSignature(
        SUBJECT, plan, 1, agency, meaning, "EXECUTIVE", TEXT, Locale.ENGLISH, password);
  }

  private Actor with(Origin origin) {
    return new Actor(
        executive.account(),
        executive.userName(),
        executive.displayName(),
        agency,
        executive.person(),
        executive.roles(),
        null,
        origin);
  }

  private int failures() throws SQLException {
    try (Connection connection = store.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select failed_attempts from sign_in_record where account_id = ?")) {
      query.setObject(1, executive.account().value());
      try (ResultSet rows = query.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return rows.getInt(1);
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = store.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
