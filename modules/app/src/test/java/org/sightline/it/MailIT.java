package org.sightline.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sightline.hisp.board.ReportReminders;
import org.sightline.hisp.report.QuarterlyReports;
import org.sightline.hisp.report.ReportEvent;
import org.sightline.hisp.report.ReportMove;
import org.sightline.hisp.report.ReportReminder;
import org.sightline.hisp.report.ReportState;
import org.sightline.hisp.report.ReportingWindow;
import org.sightline.inbox.Inbox;
import org.sightline.inbox.InboxItem;
import org.sightline.job.Recurring;
import org.sightline.mail.MailReaders;
import org.sightline.mail.Outbox;
import org.sightline.organization.OrganizationId;
import org.sightline.persistence.Parameters;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.Role;
import org.sightline.time.FiscalCalendar;

/** From a report that is missing to the mail in which its steward reads of it. */
@ExtendWith(ArquillianExtension.class)
class MailIT {

  @Inject private Cast cast;
  @Inject private ReportStage stage;
  @Inject private ReportReminders reminders;
  @Inject private QuarterlyReports reports;
  @Inject private Inbox inbox;
  @Inject private Outbox outbox;
  @Inject private MailReaders readers;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private UserTransaction transaction;
  @Inject private DataSource store;
  @Inject @Any private Instance<Recurring> recurring;

  @Inject
  @ConfigProperty(name = "sightline.smtp.url")
  private String smtp;

  private GreenMail server;
  private OrganizationId agency;
  private String address;

  @BeforeEach
  void anAgencyAndAMailServerThatIsDown() {
    server =
        new GreenMail(
            new ServerSetup(URI.create(smtp).getPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    agency = cast.agency();
    address = "a" + UUID.randomUUID() + "@example.test";
  }

  @AfterEach
  void stopTheServer() {
    server.stop();
  }

  @Test
  void remindsStewardsOnceAndUntilTheReportIsHandedIn() throws Exception {
    Actor steward = cast.player(agency, Role.STEWARD, address);
    Actor other = cast.player(cast.agency(), Role.STEWARD);
    current.is(cast.central(Role.ADMIN));
    ReportStage.Reported made = stage.service(agency, ReportState.DRAFT);
    ReportingWindow window = ReportingWindow.of(stage.quarter(), FiscalCalendar.FEDERAL);
    current.is(steward);

    reminders.remind(window.dueOn().minusDays(15));
    assertThat(inbox.mine(10)).isEmpty();

    for (ReportReminder reminder : ReportReminder.values()) {
      reminders.remind(reminder.day(window));
      reminders.remind(reminder.day(window));
      assertThat(inbox.mine(10))
          .singleElement()
          .satisfies(
              item -> {
                assertThat(item.kind()).isEqualTo(reminder.kind(stage.quarter()));
                assertThat(item.subjectId()).isEqualTo(made.service().value());
                assertThat(item.path()).isEqualTo("/hisp/quarter.xhtml");
              });
    }
    current.is(other);
    assertThat(inbox.mine(10)).isEmpty();

    current.is(steward);
    reports.move(made.report(), new ReportMove(ReportEvent.SUBMIT, null, null));
    assertThat(inbox.mine(10)).isEmpty();
    reminders.remind(ReportReminder.A_WEEK_AFTER.day(window));
    assertThat(inbox.mine(10)).isEmpty();
  }

  @Test
  void tellsInOneMailADayAndInTheReadersLanguage() throws Exception {
    Actor steward = remindedSteward();
    readers.prefer(Locale.forLanguageTag("es-US"));
    longAgo(steward);

    round("DigestRound");
    round("DigestRound");
    round("MailRound");
    assertThat(received()).isEmpty();
    assertThat(queued(steward)).isEqualTo(1);

    current.is(cast.central(Role.ADMIN));
    assertThat(outbox.backlog().queued()).isPositive();
    server.start();
    dueNow(steward);
    round("MailRound");
    round("MailRound");
    server.waitForIncomingEmail(5_000, 1);

    List<MimeMessage> mails = received();
    assertThat(mails).hasSize(1);
    assertThat(mails.get(0).getSubject()).isEqualTo("Sightline: le espera un asunto nuevo");
    assertThat(mails.get(0).getContent().toString())
        .contains(
            "Esto es nuevo en su bandeja:", "venció el", "http://127.0.0.1/hisp/quarter.xhtml");
    assertThat(queued(steward)).isZero();
  }

  /** A steward in whose inbox a reminder waits. */
  private Actor remindedSteward() {
    Actor steward = cast.player(agency, Role.STEWARD, address);
    current.is(cast.central(Role.ADMIN));
    stage.service(agency, ReportState.DRAFT);
    ReportingWindow window = ReportingWindow.of(stage.quarter(), FiscalCalendar.FEDERAL);
    reminders.remind(ReportReminder.A_DAY_AFTER.day(window));
    current.is(steward);
    assertThat(inbox.mine(10)).extracting(InboxItem::sentence).hasSize(1);
    return steward;
  }

  /** As if the item had come an hour ago: what has just come waits for the next digest. */
  private void longAgo(Actor actor) throws Exception {
    execute(
        "update inbox_item set created_at = ? where person_id = ?",
        clock.instant().minusSeconds(3_600),
        Objects.requireNonNull(actor.person()));
  }

  /** As if the waiting time after the failed attempt were over. */
  private void dueNow(Actor actor) throws Exception {
    execute(
        "update mail set due_at = ? where person_id = ?",
        clock.instant().minusSeconds(1),
        Objects.requireNonNull(actor.person()));
  }

  private void execute(String sql, Object... values) throws Exception {
    transaction.begin();
    try (var connection = store.getConnection();
        var statement = connection.prepareStatement(sql)) {
      Parameters.set(statement, values);
      statement.executeUpdate();
    }
    transaction.commit();
  }

  private long queued(Actor actor) throws Exception {
    try (var connection = store.getConnection();
        var query =
            connection.prepareStatement(
                "select count(*) from mail where person_id = ? and state = 'QUEUED'")) {
      Parameters.set(query, Objects.requireNonNull(actor.person()));
      try (var row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private void round(String name) {
    recurring
        .handlesStream()
        .filter(work -> work.getBean().getBeanClass().getSimpleName().equals(name))
        .forEach(work -> work.get().run());
  }

  /** What has come for the steward of this test; others may get mail as well. */
  private List<MimeMessage> received() throws Exception {
    return Arrays.stream(server.getReceivedMessagesForDomain(address)).toList();
  }
}
