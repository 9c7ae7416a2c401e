package org.sightline.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sightline.inbox.WrittenText;
import org.sightline.organization.PersonId;
import org.sightline.persistence.Parameters;
import org.sightline.persistence.StoreFailure;

/**
 * The outbox in the database. Plain SQL, so that each step is one statement that also checks the
 * state: of two nodes that want the same mail one changes a row, and the other one none.
 */
@ApplicationScoped
class MailRepository {

  /** How long a node may take to hand over one mail; several times what its time limits allow. */
  static final Duration LEASE = Duration.ofMinutes(5);

  /** How long mail is remembered after its end. */
  static final Duration KEPT = Duration.ofDays(30);

  private static final String ADD =
      "insert into mail (id, person_id, recipient_name, address, language, dedupe_key, subject,"
          + " lines, state, attempts, created_at, due_at)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', 0, ?, ?)"
          + " on conflict do nothing";
  // The first of each person only: what waits behind another one is not due.
  private static final String DUE =
      "select m.* from mail m where m.state = 'QUEUED' and m.due_at <= ? and not exists"
          + " (select 1 from mail e where e.person_id = m.person_id"
          + " and e.state in ('QUEUED', 'SENDING') and (e.created_at < m.created_at"
          + " or (e.created_at = m.created_at and e.id < m.id)))"
          + " order by m.created_at, m.id limit ?";
  private static final String CLAIM =
      "update mail set state = 'SENDING', attempts = attempts + 1, lease_until = ?"
          + " where id = ? and state = 'QUEUED' and attempts = ?";
  private static final String PUT_OFF =
      "update mail set state = 'QUEUED', attempts = ?, due_at = ?, failure = ?, lease_until = null"
          + " where id = ? and state = ? and attempts = ?";
  private static final String END =
      "update mail set state = ?, ended_at = ?, failure = ?, lease_until = null"
          + " where id = ? and state in (?, ?) and attempts = ?";
  private static final String LOST =
      "update mail set state = 'UNCERTAIN', ended_at = ?, failure = 'lease', lease_until = null"
          + " where state = 'SENDING' and lease_until < ?";
  private static final String FORGET = "delete from mail where ended_at < ?";
  private static final String COUNT =
      "select count(*), min(created_at) from mail where state = ? and created_at > ?";

  private DataSource store;

  protected MailRepository() {}

  @Inject
  MailRepository(DataSource store) {
    this.store = store;
  }

  /** Adds a mail in the transaction of the caller; false where the same was added before. */
  @Transactional(TxType.MANDATORY)
  boolean add(NewMail mail, Instant now) {
    return updated(
            ADD,
            UUID.randomUUID(),
            mail.person(),
            mail.name(),
            mail.address().text(),
            mail.language().toLanguageTag(),
            mail.key(),
            WrittenText.write(mail.subject()),
            WrittenLines.write(mail.lines()),
            now,
            now)
        == 1;
  }

  /** The mails to be sent now, the oldest first, one for each person. */
  @Transactional(TxType.REQUIRES_NEW)
  List<StoredMail> due(Instant now, int limit) {
    try (Connection connection = store.getConnection();
        PreparedStatement query = connection.prepareStatement(DUE)) {
      Parameters.set(query, now, limit);
      try (ResultSet rows = query.executeQuery()) {
        List<StoredMail> due = new ArrayList<>();
        while (rows.next()) {
          due.add(read(rows));
        }
        return due;
      }
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  /** Takes a mail for sending, once and for all nodes; false when another one was quicker. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean claim(StoredMail mail, Instant now) {
    return updated(CLAIM, now.plus(LEASE), mail.id(), mail.attempts()) == 1;
  }

  /** Has a mail tried again that the server has certainly not taken; unless it has moved on. */
  @Transactional(TxType.REQUIRES_NEW)
  void putOff(StoredMail mail, Instant until, String why) {
    updated(PUT_OFF, mail.tried(), until, why, mail.id(), mail.state(), mail.attempts());
  }

  /** Ends a mail; a node that was slow may still say how one that was given up has ended. */
  @Transactional(TxType.REQUIRES_NEW)
  void end(StoredMail mail, MailState state, @Nullable String why, Instant now) {
    MailState from = mail.state();
    MailState or = from == MailState.SENDING ? MailState.UNCERTAIN : from;
    updated(END, state, now, why, mail.id(), from, or, mail.attempts());
  }

  /** Gives up those whose node has died or fallen silent while it sent them; tells how many. */
  @Transactional(TxType.REQUIRES_NEW)
  int giveUpLost(Instant now) {
    return updated(LOST, now, now);
  }

  /** Removes what ended long ago. */
  @Transactional(TxType.REQUIRES_NEW)
  void forget(Instant now) {
    updated(FORGET, now.minus(KEPT));
  }

  /** How the outbox is. */
  @Transactional
  MailBacklog backlog(boolean configured, Instant now) {
    Instant since = now.minus(KEPT);
    Count queued = count(MailState.QUEUED, since);
    return new MailBacklog(
        configured,
        queued.number(),
        queued.oldest(),
        count(MailState.UNCERTAIN, since).number(),
        count(MailState.FAILED, since).number());
  }

  private record Count(long number, @Nullable Instant oldest) {}

  private Count count(MailState state, Instant since) {
    try (Connection connection = store.getConnection();
        PreparedStatement query = connection.prepareStatement(COUNT)) {
      Parameters.set(query, state, since);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        OffsetDateTime oldest = row.getObject(2, OffsetDateTime.class);
        return new Count(row.getLong(1), oldest == null ? null : oldest.toInstant());
      }
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  private static StoredMail read(ResultSet row) throws SQLException {
    return new StoredMail(
        row.getObject("id", UUID.class),
        new NewMail(
            row.getString("dedupe_key"),
            new PersonId(row.getObject("person_id", UUID.class)),
            row.getString("recipient_name"),
            new MailAddress(row.getString("address")),
            Locale.forLanguageTag(row.getString("language")),
            WrittenText.read(row.getString("subject")),
            WrittenLines.read(row.getString("lines"))),
        MailState.valueOf(row.getString("state")),
        row.getInt("attempts"),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
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
