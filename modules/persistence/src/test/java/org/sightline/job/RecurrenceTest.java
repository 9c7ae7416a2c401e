package org.sightline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

  private final Deque<Runnable> threads = new ArrayDeque<>();

  @Test
  void runsAgainAfterARun() {
    Counted work = new Counted();
    Recurrence recurrence = new Recurrence(work, threads::add);

    recurrence.run();
    threads.remove().run();
    recurrence.run();
    threads.remove().run();

    assertThat(work.runs).isEqualTo(2);
  }

  @Test
  void doesNotJoinARunThatIsGoingOn() {
    Recurrence recurrence = new Recurrence(new Counted(), threads::add);

    recurrence.run();
    recurrence.run();

    assertThat(threads).hasSize(1);
  }

  @Test
  void goesOnAfterAFailure() {
    Counted work = new Counted();
    work.fails = true;
    Recurrence recurrence = new Recurrence(work, threads::add);

    recurrence.run();
    threads.remove().run();
    recurrence.run();

    assertThat(threads).hasSize(1);
  }

  private static final class Counted implements Recurring {
    private int runs;
    private boolean fails;

    @Override
    public String when() {
      return "0 0 0 * * *";
    }

    @Override
    public void run() {
      runs++;
      if (fails) {
        throw new IllegalStateException("as wanted");
      }
    }
  }
}
