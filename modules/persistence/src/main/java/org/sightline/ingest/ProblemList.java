package org.sightline.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is wrong with a file: every problem is counted, the first {@value #MAX_DETAILS} are kept.
 *
 * <p>Belongs to one run of one import; not for use by several threads.
 */
public final class ProblemList {

  /** As many problems as are kept with their details. */
  public static final int MAX_DETAILS = 1_000;

  private final List<RowProblem> details = new ArrayList<>();
  private long total;

  /**
   * Counts a problem, and keeps it while there is room. What is wrong with the file as a whole (row
   * 0) always finds room: it says why nothing more was read.
   */
  public void add(RowProblem problem) {
    total++;
    if (details.size() == MAX_DETAILS && problem.row() == 0) {
      details.remove(MAX_DETAILS - 1);
    }
    if (details.size() < MAX_DETAILS) {
      details.add(problem);
    }
  }

  /** Whether nothing is wrong. */
  public boolean isEmpty() {
    return total == 0;
  }

  /** How many problems there are, those without details included. */
  public long total() {
    return total;
  }

  /** The problems kept, by row; those of one row in the order in which they were found. */
  public List<RowProblem> details() {
    return details.stream().sorted(Comparator.comparingLong(RowProblem::row)).toList();
  }
}
