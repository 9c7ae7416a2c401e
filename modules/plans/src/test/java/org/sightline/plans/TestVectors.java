package org.sightline.plans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.testing.SharedData;

/** The vectors computed elsewhere, which are no part of the source and not present everywhere. */
public final class TestVectors {

  private static final Pattern ROW = Pattern.compile("\\{[^{}]*}");

  private TestVectors() {}

  /**
   * The rows of one group of the vectors, each as its text; the test is skipped, and says so, where
   * the file is absent.
   */
  public static List<String> group(String name) {
    String text = vectors();
    // A row may have a field of the same name: a group is a list of objects.
    Matcher header = Pattern.compile("\"" + name + "\"\\s*:\\s*\\[\\s*\\{").matcher(text);
    int begin = header.find() ? header.start() : 0;
    String group = text.substring(begin, end(text, begin));
    return ROW.matcher(group).results().map(row -> row.group().replaceAll("\\s+", " ")).toList();
  }

  /** A text of a row. */
  public static String text(String row, String field) {
    return find(row, field, "\"([^\"]*)\"");
  }

  /** A number of a row, as it is written. */
  public static String number(String row, String field) {
    return find(row, field, "(-?[0-9.]+)");
  }

  /** The parts of a list of a row. */
  public static List<String> list(String row, String field) {
    String inside = find(row, field, "\\[([^\\]]*)]").replace("\"", "");
    return inside.isBlank()
        ? List.of()
        : Arrays.stream(inside.split(",")).map(String::strip).toList();
  }

  private static String find(String row, String field, String form) {
    Matcher found = Pattern.compile("\"" + field + "\"\\s*:\\s*" + form).matcher(row);
    if (!found.find()) {
      throw new IllegalArgumentException("no " + field + " in " + row);
    }
    return found.group(1);
  }

  /** Groups are lists of rows that hold lists: the end is where all brackets are closed. */
  private static int end(String text, int begin) {
    int open = 0;
    for (int i = text.indexOf('[', begin); i < text.length(); i++) {
      open += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
      if (open == 0) {
        return i;
      }
    }
    return text.length();
  }

  private static String vectors() {
    try {
      return Files.readString(SharedData.file("plans/test-vectors.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
