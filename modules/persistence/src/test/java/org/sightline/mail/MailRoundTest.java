package org.sightline.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.audit.TestDatabase;
import org.sightline.organization.PersonId;

/** The outbox on both databases, with a mail server that is there, is away, or misbehaves. */
class MailRoundTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void sendsEachMailOnceAndInOrder(TestDatabase database) throws Exception {
    try (MailGround ground = new MailGround(database)) {
      GreenMail server = ground.serverUp();
      PersonId ana = ground.person("Ana", "ana@example.test");
      for (long number = 1; number <= 3; number++) {
        ground.queue(ana, number);
        ground.queue(ana, number);
        ground.clock.goOn(Duration.ofSeconds(1));
      }

      ground.sender().run();
      ground.sender().run();

      assertThat(subjects(server))
          .containsExactly(
              "Sightline: one new item waits for you",
              "Sightline: 2 new items wait for you",
              "Sightline: 3 new items wait for you");
      assertThat(ground.states()).containsExactly("SENT", "SENT", "SENT");
      MimeMessage first = server.getReceivedMessages()[0];
      assertThat(first.getContent().toString())
          .contains("One more item waits.", "https://sightline.example.test/goal/goal.xhtml");
      assertThat(first.getHeader("Auto-Submitted")).containsExactly("auto-generated");
      assertThat(first.getHeader("From")).containsExactly("sightline@agency.example.test");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void keepsMailWhileTheServerIsDownForADay(TestDatabase database) throws Exception {
    try (MailGround ground = new MailGround(database)) {
      PersonId ana = ground.person("Ana", "ana@example.test");
      MailRound sender = ground.sender();
      for (long hour = 1; hour <= 24; hour++) {
        ground.queue(ana, hour);
        sender.run();
        ground.clock.goOn(Duration.ofHours(1));
      }
      assertThat(ground.states()).hasSize(24).containsOnly("QUEUED");
      MailBacklog away = ground.mails.backlog(true, ground.clock.instant());
      assertThat(away.queued()).isEqualTo(24);
      assertThat(away.oldest()).isEqualTo(MailGround.START);

      GreenMail server = ground.serverUp();
      sender.run();

      assertThat(ground.states()).containsOnly("SENT");
      assertThat(subjects(server))
          .hasSize(24)
          .startsWith("Sightline: one new item waits for you")
          .endsWith("Sightline: 24 new items wait for you")
          .isEqualTo(
              LongStream.rangeClosed(1, 24)
                  .mapToObj(
                      number ->
                          MailGround.mail(ana, "Ana", number).subject().in(java.util.Locale.US))
                  .toList());
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void triesLessAndLessOftenAndGivesUpAfterFiveDays(TestDatabase database) {
    try (MailGround ground = new MailGround(database)) {
      ground.queue(ground.person("Ana", "ana@example.test"), 1);
      MailRound sender = ground.sender();
      List<String> attempts = new ArrayList<>();
      for (int minute = 0; minute <= 4; minute++) {
        sender.run();
        attempts.addAll(ground.texts("select attempts from mail"));
        ground.clock.goOn(Duration.ofMinutes(1));
      }
      assertThat(attempts).containsExactly("1", "2", "2", "3", "3");

      ground.clock.goOn(BackOff.LONGEST);
      sender.run();

      assertThat(ground.states()).containsExactly("FAILED");
      assertThat(ground.mails.backlog(true, ground.clock.instant()).failed()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void sendsNothingTwiceWhenTwoNodesSendAtOnce(TestDatabase database) throws Exception {
    try (MailGround ground = new MailGround(database)) {
      GreenMail server = ground.serverUp();
      for (long number = 1; number <= 30; number++) {
        ground.queue(ground.person("Ana", "ana@example.test"), number);
      }

      atOnce(ground.sender(), ground.sender());

      assertThat(subjects(server)).hasSize(30).doesNotHaveDuplicates();
      assertThat(ground.states()).hasSize(30).containsOnly("SENT");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void doesNotSendAgainWhatADeadNodeHadTaken(TestDatabase database) {
    try (MailGround ground = new MailGround(database)) {
      GreenMail server = ground.serverUp();
      PersonId ana = ground.person("Ana", "ana@example.test");
      ground.queue(ana, 1);
      StoredMail taken = ground.mails.due(ground.clock.instant(), 1).get(0);
      assertThat(ground.mails.claim(taken, ground.clock.instant())).isTrue();
      ground.clock.goOn(Duration.ofSeconds(1));
      ground.queue(ana, 2);

      ground.sender().run();
      assertThat(ground.states()).containsExactly("SENDING", "QUEUED");
      ground.clock.goOn(MailRepository.LEASE);
      ground.sender().run();

      assertThat(ground.states()).containsExactly("UNCERTAIN", "SENT");
      assertThat(server.getReceivedMessages()).hasSize(1);
      assertThat(ground.mails.backlog(true, ground.clock.instant()).uncertain()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void doesNotTakeBackWhatAnotherNodeIsSending(TestDatabase database) {
    try (MailGround ground = new MailGround(database)) {
      ground.queue(ground.person("Ana", "ana@example.test"), 1);
      StoredMail seen = ground.mails.due(ground.clock.instant(), 1).get(0);
      ground.mails.claim(seen, ground.clock.instant());

      ground.mails.putOff(seen, ground.clock.instant(), "the server cannot be reached from here");

      assertThat(ground.states()).containsExactly("SENDING");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void doesNotSendAgainWhatTheServerMayHaveTaken(TestDatabase database) throws IOException {
    try (MailGround ground = new MailGround(database);
        ScriptedServer server = new ScriptedServer(ground.port, Map.of(".", ""))) {
      ground.queue(ground.person("Ana", "ana@example.test"), 1);

      ground.sender().run();
      ground.clock.goOn(Duration.ofHours(2));
      ground.sender().run();

      assertThat(server.mails()).isEqualTo(1);
      assertThat(ground.states()).containsExactly("UNCERTAIN");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void triesAgainWhatTheServerRefusesForNowOnly(TestDatabase database) throws IOException {
    try (MailGround ground = new MailGround(database);
        ScriptedServer server =
            new ScriptedServer(ground.port, Map.of("RCPT", "451 4.3.0 come again"))) {
      ground.queue(ground.person("Ana", "ana@example.test"), 1);
      ground.sender().run();
      assertThat(ground.states()).containsExactly("QUEUED");
      assertThat(ground.texts("select failure from mail").get(0)).startsWith("451");
      assertThat(server.mails()).isZero();
    }
    try (MailGround ground = new MailGround(database);
        ScriptedServer server =
            new ScriptedServer(ground.port, Map.of("RCPT", "550 5.1.1 nobody"))) {
      ground.queue(ground.person("Ana", "ana@example.test"), 1);
      ground.sender().run();
      assertThat(ground.states()).containsExactly("FAILED");
      assertThat(server.mails()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void lineEndsInNamesMakeNoHeader(TestDatabase database) throws Exception {
    try (MailGround ground = new MailGround(database)) {
      GreenMail server = ground.serverUp();
      ground.queue(
          ground.person("Ana", "ana@example.test"), "Ana\r\nBcc: eve@example.test\r\n\r\nX", 1);

      ground.sender().run();

      MimeMessage got = server.getReceivedMessages()[0];
      assertThat(server.getReceivedMessages()).hasSize(1);
      assertThat(got.getHeader("Bcc")).isNull();
      assertThat(got.getAllRecipients()).hasSize(1);
      assertThat(Collections.list(got.getAllHeaderLines())).noneMatch(h -> h.startsWith("Bcc"));
    }
  }

  private static void atOnce(MailRound... senders) throws Exception {
    CyclicBarrier start = new CyclicBarrier(senders.length);
    ExecutorService threads = Executors.newFixedThreadPool(senders.length);
    try {
      List<Future<?>> runs = new ArrayList<>();
      for (MailRound sender : senders) {
        runs.add(
            threads.submit(
                () -> {
                  start.await();
                  sender.run();
                  return null;
                }));
      }
      for (Future<?> run : runs) {
        run.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> subjects(GreenMail server) throws Exception {
    List<String> subjects = new ArrayList<>();
    for (MimeMessage message : Arrays.asList(server.getReceivedMessages())) {
      subjects.add(message.getSubject());
    }
    return subjects;
  }
}
