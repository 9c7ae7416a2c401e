package org.sightline.command;

import java.util.ArrayList;
import java.util.List;

/** Texts in lines of a width: broken at blanks, else behind underscores, else anywhere. */
final class Wrapping {

  private Wrapping() {}

  /**
   * The lines of a text, without the blanks at which it was broken.
   *
   * @param width most characters of a line, from 1
   */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (rest.length() > width) {
      int end = end(rest, width);
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /** Where the first line ends; {@code text} is longer than {@code width}. */
  private static int end(String text, int width) {
    int blank = text.lastIndexOf(' ', width);
    if (blank > 0) {
      return blank;
    }
    int underscore = text.lastIndexOf('_', width - 1);
    if (underscore > 0) {
      return underscore + 1;
    }
    boolean splitsPair = width > 1 && Character.isHighSurrogate(text.charAt(width - 1));
    return splitsPair ? width - 1 : width;
  }
}
