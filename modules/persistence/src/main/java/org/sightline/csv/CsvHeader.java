package org.sightline.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sightline.ingest.ImportProblem;
import org.sightline.ingest.ProblemList;

/** Where each column of a format stands in a file. */
final class CsvHeader {

  private final Map<String, Integer> places = new HashMap<>();
  private final int size;
  private final boolean usable;

  private CsvHeader(List<String> names, List<String> columns) {
    this.size = names.size();
    for (int place = 0; place < size; place++) {
      places.putIfAbsent(names.get(place), place);
    }
    long found = columns.stream().filter(places::containsKey).count();
    this.usable = 2 * found > columns.size();
  }

  static CsvHeader of(String[] cells, List<String> columns, ProblemList problems) {
    List<String> names = Stream.of(cells).map(String::strip).toList();
    CsvHeader header = new CsvHeader(names, columns);
    if (names.isEmpty()) {
      if (problems.isEmpty()) {
        problems.add(ImportProblem.EMPTY_FILE.at(0, "", ""));
      }
    } else if (names.stream().allMatch(String::isEmpty)) {
      problems.add(ImportProblem.NO_HEADER.at(1, "", ""));
    } else if (hasOtherSeparator(names)) {
      problems.add(ImportProblem.WRONG_SEPARATOR.at(1, "", names.get(0)));
    } else {
      header.compare(names, columns, problems);
    }
    return header;
  }

  /** Place of a column, from 0; −1 where the file lacks it. */
  int placeOf(String column) {
    return places.getOrDefault(column, -1);
  }

  int size() {
    return size;
  }

  /** Whether more than half of the columns are there. */
  boolean isUsable() {
    return usable;
  }

  private static boolean hasOtherSeparator(List<String> names) {
    return names.size() == 1 && names.get(0).matches("(?s).*[;\\t].*");
  }

  private void compare(List<String> names, List<String> columns, ProblemList problems) {
    Set<String> known = Set.copyOf(columns);
    for (int place = 0; place < size; place++) {
      String name = names.get(place);
      if (!known.contains(name)) {
        problems.add(ImportProblem.UNKNOWN_COLUMN.at(1, name, name));
      } else if (placeOf(name) != place) {
        problems.add(ImportProblem.DUPLICATE_COLUMN.at(1, name, name));
      }
    }
    columns.stream()
        .filter(column -> placeOf(column) < 0)
        .forEach(column -> problems.add(ImportProblem.MISSING_COLUMN.at(1, column, "")));
  }
}
