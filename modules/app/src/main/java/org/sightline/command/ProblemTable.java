package org.sightline.command;

import java.util.List;
import java.util.stream.IntStream;

/** What is wrong with a file, as a table: row, column and value, what is wrong, how to fix it. */
record ProblemTable(Terminal terminal) {

  private static final int MAX_VALUE = 60;

  /** Widths of the columns; a reader's terminal seldom has fewer than 120 characters. */
  private static final int[] WIDTHS = {7, 33, 37, 37};

  private static final String GAP = "  ";

  /**
   * Prints the problems.
   *
   * @param total how many there are, those not listed included
   */
  void print(List<FoundProblem> problems, long total) {
    row(
        terminal.text("table.row"),
        terminal.text("table.column"),
        terminal.text("table.message"),
        terminal.text("table.cure"));
    problems.forEach(this::row);
    if (total > problems.size()) {
      terminal.say("table.more", total - problems.size());
    }
    terminal.out().flush();
  }

  private void row(FoundProblem problem) {
    row(
        problem.row() == 0 ? terminal.text("table.file") : Long.toString(problem.row()),
        place(problem),
        problem.message(),
        problem.cure());
  }

  private static String place(FoundProblem problem) {
    String value = problem.value();
    String shown = value.length() > MAX_VALUE ? value.substring(0, MAX_VALUE) + "..." : value;
    return value.isBlank() ? problem.column() : problem.column() + " \"" + shown + "\"";
  }

  private void row(String... cells) {
    List<List<String>> wrapped =
        IntStream.range(0, cells.length)
            .mapToObj(i -> Wrapping.lines(Terminal.safe(cells[i]), WIDTHS[i]))
            .toList();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < cells.length; i++) {
        String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        text.append(part).append(" ".repeat(WIDTHS[i] - part.length())).append(GAP);
      }
      terminal.out().println(text.toString().stripTrailing());
    }
  }
}
