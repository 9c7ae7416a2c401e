package org.sightline.dashboard.chart;

import java.util.List;
import java.util.Objects;

/**
 * How one question, service or period was answered.
 *
 * @param label what the row stands for
 * @param counts number of answers per choice, from the most negative to the most positive; five
 *     choices, the third one neutral
 */
public record AnswerRow(String label, List<Long> counts) {

  /** Choices of a question. */
  public static final int CHOICES = 5;

  public AnswerRow {
    Objects.requireNonNull(label, "label");
    counts = List.copyOf(counts);
    if (counts.size() != CHOICES || counts.stream().anyMatch(c -> c < 0)) {
      throw new IllegalArgumentException(
          "answers to %s are not %d counts: %s".formatted(label, CHOICES, counts));
    }
  }

  /** Number of answers. */
  public long base() {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  /** Share of one choice in percent; not defined without answers. */
  double share(int choice) {
    return 100.0 * counts.get(choice) / base();
  }
}
