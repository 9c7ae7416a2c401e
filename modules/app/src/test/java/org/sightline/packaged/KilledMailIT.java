package org.sightline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sightline.ground.Database;

/** A process that dies while it hands over a mail: the mail is not sent again. */
class KilledMailIT {

  private static final String PERSON =
      "insert into person (id, version, agency_id, organization_id, name, email)"
          + " select ?, 1, o.id, o.id, 'Ana', 'ana@example.test' from organization o"
          + " where o.parent_id is null order by o.id limit 1";
  private static final String MAIL =
      "insert into mail (id, person_id, recipient_name, address, language, dedupe_key, subject,"
          + " lines, state, attempts, created_at, due_at)"
          + " values (?, ?, 'Ana', 'ana@example.test', 'en-US', ?, ?, ?, 'QUEUED', 0,"
          + " current_timestamp, current_timestamp)";

  @Test
  void sendsAtMostOneMail() throws IOException, SQLException {
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    try (HangingMailServer mail = new HangingMailServer();
        PackagedServer server = PackagedServer.prepare("killedmail")) {
      server.startDemo();
      server.stop();
      queue(server, first);
      server
          .with("SIGHTLINE_SMTP_URL", "smtp://127.0.0.1:" + mail.port())
          .with("SIGHTLINE_MAIL_FROM", "sightline@example.test")
          .with("SIGHTLINE_PUBLIC_URL", server.uri("/").toString());

      // The mail server takes the whole mail and does not say so.
      mail.hang(true);
      server.startDemo();
      Condition.await(() -> mail.count(first) == 1);
      server.kill();
      assertThat(state(server, first)).isEqualTo("SENDING");

      // A mail to somebody else, queued behind it, shows that the outbox has been gone through.
      queue(server, second);
      mail.hang(false);
      server.startDemo();
      Condition.await(() -> mail.count(second) == 1);
      assertThat(mail.count(first)).isEqualTo(1);
      server.stop();
      assertThat(state(server, first)).isIn("SENDING", "UNCERTAIN");
    }
  }

  private static void queue(PackagedServer server, UUID mail) throws SQLException {
    UUID person = UUID.randomUUID();
    String subject =
        "{\"args\":[1],\"bundle\":\"org.sightline.mail.messages\",\"key\":\"digest.subject\"}";
    String lines =
        "{\"lines\":[{\"path\":\"/\",\"sentence\":"
            + "\"{\\\"args\\\":[],\\\"bundle\\\":\\\"org.sightline.mail.messages\\\","
            + "\\\"key\\\":\\\"digest.end\\\"}\"}]}";
    try (Connection connection = connect(server)) {
      try (PreparedStatement insert = connection.prepareStatement(PERSON)) {
        insert.setObject(1, person);
        insert.executeUpdate();
      }
      try (PreparedStatement insert = connection.prepareStatement(MAIL)) {
        insert.setObject(1, mail);
        insert.setObject(2, person);
        insert.setString(3, "test|" + mail);
        insert.setString(4, subject);
        insert.setString(5, lines);
        insert.executeUpdate();
      }
    }
  }

  private static String state(PackagedServer server, UUID mail) throws SQLException {
    try (Connection connection = connect(server);
        PreparedStatement query =
            connection.prepareStatement("select state from mail where id = ?")) {
      query.setObject(1, mail);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private static Connection connect(PackagedServer server) throws SQLException {
    Database.Address store = server.database();
    return DriverManager.getConnection(store.url(), store.user(), store.password());
  }
}
