package org.sightline.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.PersonId;
import org.sightline.persistence.Parameters;
import org.sightline.persistence.StoreFailure;

/** Who is to be told of what, and who was told. */
@ApplicationScoped
class DigestRepository {

  // Nobody who cannot sign in gets mail about what is inside.
  private static final String WAITING =
      "select p.id, p.name, p.email, r.language, r.digest_until from person p"
          + " left join mail_reader r on r.person_id = p.id where p.email is not null"
          + " and (r.digest_on is null or r.digest_on < ?)"
          + " and exists (select 1 from inbox_item i where i.person_id = p.id"
          + " and i.done_at is null and i.created_at <= ?"
          + " and (r.digest_until is null or i.created_at > r.digest_until))"
          + " and exists (select 1 from account a where a.person_id = p.id"
          + " and a.state = 'ACTIVE') order by p.id limit ?";
  private static final String MEET =
      "insert into mail_reader (person_id) values (?) on conflict do nothing";
  private static final String CLAIM =
      "update mail_reader set digest_on = ?, digest_until = ?"
          + " where person_id = ? and (digest_on is null or digest_on < ?)";
  private static final String PREFER = "update mail_reader set language = ? where person_id = ?";

  private DataSource store;

  protected DigestRepository() {}

  @Inject
  DigestRepository(DataSource store) {
    this.store = store;
  }

  /** The people whom nothing was sent today and for whom something new has come up to then. */
  @Transactional(TxType.REQUIRES_NEW)
  List<DigestReader> waiting(LocalDate today, Instant until, int limit) {
    try (Connection connection = store.getConnection();
        PreparedStatement query = connection.prepareStatement(WAITING)) {
      Parameters.set(query, today, until, limit);
      try (ResultSet rows = query.executeQuery()) {
        List<DigestReader> waiting = new ArrayList<>();
        while (rows.next()) {
          waiting.add(read(rows));
        }
        return waiting;
      }
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  /** Takes the digest of a person and day, once and for all nodes; false when it was taken. */
  boolean claim(PersonId person, LocalDate today, Instant until) {
    updated(MEET, person);
    return updated(CLAIM, today, until, person, today) == 1;
  }

  /** Remembers in which language a person reads. */
  void prefer(PersonId person, String language) {
    updated(MEET, person);
    updated(PREFER, language, person);
  }

  private static DigestReader read(ResultSet row) throws SQLException {
    String language = row.getString("language");
    OffsetDateTime since = row.getObject("digest_until", OffsetDateTime.class);
    return new DigestReader(
        new PersonId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("email"),
        language == null ? Locale.US : Locale.forLanguageTag(language),
        since == null ? null : since.toInstant());
  }

  private int updated(String sql, @Nullable Object... values) {
    try (Connection connection = store.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      Parameters.set(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }
}
