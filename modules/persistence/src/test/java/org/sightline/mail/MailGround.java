package org.sightline.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.TestDatabase;
import org.sightline.message.Text;
import org.sightline.organization.PersonId;
import org.sightline.persistence.Parameters;

/** An outbox in a new database, a clock, and the port of a mail server on this machine. */
final class MailGround implements AutoCloseable {

  static final Instant START = Instant.parse("2026-10-30T12:00:00Z");

  final MovableClock clock = new MovableClock(START, ZoneId.of("America/New_York"));
  final int port = freePort();
  final DataSource store;
  final MailRepository mails;

  private final GreenMail server;
  private final UUID agency = UUID.randomUUID();

  MailGround(TestDatabase database) {
    store = database.migrated();
    mails = new MailRepository(store);
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    execute(
        "insert into organization (id, version, agency_id, name, abbreviation, first_month)"
            + " values (?, 1, ?, 'Agency', 'AG', 10)",
        agency,
        agency);
  }

  GreenMail serverUp() {
    server.start();
    return server;
  }

  MailSettings settings() {
    return new MailSettings(
        Optional.of("smtp://127.0.0.1:" + port),
        Optional.of("sightline@agency.example.test"),
        Optional.of("https://sightline.example.test/"),
        Optional.empty(),
        Optional.empty());
  }

  /** A sender, as each node has one. */
  MailRound sender() {
    return new MailRound(mails, new MailServer(settings(), clock), settings(), clock);
  }

  PersonId person(String name, @Nullable String address) {
    UUID person = UUID.randomUUID();
    execute(
        "insert into person (id, version, agency_id, organization_id, name, email)"
            + " values (?, 1, ?, ?, ?, ?)",
        person,
        agency,
        agency,
        name,
        address);
    return new PersonId(person);
  }

  /** Queues a mail to Ana whose subject says a number. */
  void queue(PersonId person, long number) {
    queue(person, "Ana", number);
  }

  void queue(PersonId person, String name, long number) {
    mails.add(mail(person, name, number), clock.instant());
  }

  static NewMail mail(PersonId person, String name, long number) {
    return new NewMail(
        "test|" + person + "|" + number,
        person,
        name,
        new MailAddress("ana@example.test"),
        Locale.US,
        Text.of(Digests.class, "digest.subject", number),
        List.of(new MailLine(Text.of(Digests.class, "digest.more", number), "/goal/goal.xhtml")));
  }

  /** The states of all mails in the order in which they were queued. */
  List<String> states() {
    return texts("select state from mail order by created_at, id");
  }

  List<String> texts(String query) {
    try (Connection connection = store.getConnection();
        PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      List<String> texts = new java.util.ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void execute(String sql, @Nullable Object... values) {
    try (Connection connection = store.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      Parameters.set(statement, values);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
