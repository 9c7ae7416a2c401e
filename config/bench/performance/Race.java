import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Subjects by turns, A, B, A, B, so that whatever else happens on the machine happens to all of
 * them. The first rounds warm the server and do not count.
 */
final class Race {

  private static final int WARM_UP = 2;

  private final int rounds;
  private final double seconds;

  Race(int rounds, double seconds) {
    this.rounds = rounds;
    this.seconds = seconds;
  }

  Map<Subject, List<Sample>> run(List<Subject> subjects) throws Exception {
    Map<Subject, List<Sample>> samples = new LinkedHashMap<>();
    for (int round = 1 - WARM_UP; round <= rounds; round++) {
      System.err.printf("%s%n", round < 1 ? "warm-up" : "round " + round + " of " + rounds);
      for (Subject subject : subjects) {
        Sample sample = sample(subject);
        if (round >= 1) {
          samples.computeIfAbsent(subject, any -> new ArrayList<>()).add(sample);
        }
      }
    }
    return samples;
  }

  /** What one reader saw: the times to its answers in nanoseconds, and their length together. */
  private record Seen(List<Long> times, long bytes) {}

  private Sample sample(Subject subject) throws Exception {
    int readers = subject.readers().size();
    ExecutorService threads = Executors.newFixedThreadPool(readers);
    try {
      double processor = subject.node().processorSeconds();
      long began = System.nanoTime();
      long end = began + (long) (seconds * 1e9);
      List<Callable<Seen>> tasks =
          IntStream.range(0, readers)
              .mapToObj(
                  i ->
                      (Callable<Seen>)
                          () -> read(subject.readers().get(i), subject.paths().get(i), end))
              .toList();
      List<Long> times = new ArrayList<>();
      long bytes = 0;
      for (Future<Seen> seen : threads.invokeAll(tasks)) {
        times.addAll(seen.get().times());
        bytes += seen.get().bytes();
      }
      double elapsed = (System.nanoTime() - began) / 1e9;
      double used = subject.node().processorSeconds() - processor;
      return summary(times, bytes, elapsed, used);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Seen read(Session reader, String path, long end) throws Exception {
    List<Long> times = new ArrayList<>();
    long bytes = 0;
    do {
      long began = System.nanoTime();
      bytes += reader.read(path);
      times.add(System.nanoTime() - began);
    } while (System.nanoTime() < end);
    return new Seen(times, bytes);
  }

  private static Sample summary(List<Long> times, long bytes, double elapsed, double used) {
    double[] sorted = times.stream().mapToDouble(time -> time / 1e6).toArray();
    Arrays.sort(sorted);
    int count = sorted.length;
    return new Sample(
        Sample.median(sorted),
        sorted[Math.min(count - 1, (int) Math.ceil(0.95 * count) - 1)],
        count / elapsed,
        1e3 * used / count,
        bytes / 1024.0 / count);
  }
}
