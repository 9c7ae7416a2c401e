package org.sightline.dashboard.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.sightline.dashboard.text.Numbers;
import org.sightline.measure.Unit;

/**
 * Answers on a five-step scale: negative ones left of an upright line, positive ones right of it,
 * neutral ones apart at the right end, so that they count for neither side.
 *
 * @param bars one for each row given, in that order
 * @param zeroX percent of the width where both sides meet
 */
public record AnswerBars(List<Bar> bars, double zeroX) {

  private static final int LINE = 80;
  private static final int NEUTRAL = 2;

  /** Percent of the width kept free before the neutral bars. */
  private static final double APART = 3;

  /** Narrower segments carry no number: it would not fit on a screen of 320 pixels. */
  private static final double ROOM_FOR_TEXT = 14;

  private static final Ink[] INKS = {
    Ink.AGAINST_STRONG, Ink.AGAINST, Ink.NEUTRAL, Ink.FOR, Ink.FOR_STRONG
  };

  /**
   * One row.
   *
   * @param label what it stands for
   * @param base number of answers as text
   * @param net positive minus negative answers in points, with its sign; empty without answers
   * @param shares share of each choice as text, in the order of the choices; empty without answers
   * @param segments what is drawn; choices without answers have none
   * @param top pixels from the top to the foot of the label
   */
  public record Bar(
      String label,
      String base,
      String net,
      List<String> shares,
      List<Segment> segments,
      double top) {
    /** Cells of the table under the drawing: the shares, or as many blanks. */
    public List<String> columns() {
      return shares.isEmpty() ? Collections.nCopies(AnswerRow.CHOICES, "") : shares;
    }
  }

  /**
   * A piece of a bar.
   *
   * @param choice position of the choice, 0 for the most negative
   * @param x percent of the width where it starts
   * @param width percent of the width
   * @param fill colour of the piece
   * @param ink colour of its text
   * @param text its share; empty where it has no room
   */
  public record Segment(int choice, double x, double width, String fill, String ink, String text) {
    /** Middle of the piece, in percent of the width. */
    public double middle() {
      return Pixels.round(x + width / 2);
    }
  }

  /** A drawing of rows, all on one scale. */
  public static AnswerBars of(List<AnswerRow> rows, Locale locale) {
    List<AnswerRow> answered = rows.stream().filter(row -> row.base() > 0).toList();
    double left = widest(answered, 0, 1);
    double right = widest(answered, 3, 4);
    double neutral = widest(answered, NEUTRAL);
    double unit = left + right + neutral == 0 ? 0 : (100 - APART) / (left + right + neutral);
    Layout layout = new Layout(unit, left * unit, 100 - neutral * unit, locale);
    List<Bar> bars = new ArrayList<>();
    for (AnswerRow row : rows) {
      bars.add(layout.bar(row, bars.size() * LINE + 16));
    }
    return new AnswerBars(bars, Pixels.round(left * unit));
  }

  /** Whether nobody answered. */
  public boolean isEmpty() {
    return bars.stream().allMatch(bar -> bar.segments().isEmpty());
  }

  /** Height of the drawing in pixels. */
  public int height() {
    return bars.size() * LINE;
  }

  /** Colours of the choices in their order, for the key. */
  public List<String> inks() {
    return Arrays.stream(INKS).map(Ink::hex).toList();
  }

  private static double widest(List<AnswerRow> rows, int... choices) {
    return rows.stream()
        .mapToDouble(row -> IntStream.of(choices).mapToDouble(row::share).sum())
        .max()
        .orElse(0);
  }

  private record Layout(double unit, double zero, double neutral, Locale locale) {

    Bar bar(AnswerRow row, double top) {
      String base = Numbers.count(row.base(), locale);
      if (row.base() == 0) {
        return new Bar(row.label(), base, "", List.of(), List.of(), top);
      }
      List<String> shares =
          IntStream.range(0, AnswerRow.CHOICES).mapToObj(choice -> share(row, choice)).toList();
      return new Bar(row.label(), base, net(row), shares, segments(row), top);
    }

    private List<Segment> segments(AnswerRow row) {
      double middle = zero - row.share(1) * unit;
      double[] starts = {
        middle - row.share(0) * unit, middle, neutral, zero, zero + row.share(3) * unit
      };
      return IntStream.range(0, AnswerRow.CHOICES)
          .filter(choice -> row.counts().get(choice) > 0)
          .mapToObj(choice -> segment(row, choice, starts[choice]))
          .toList();
    }

    private Segment segment(AnswerRow row, int choice, double start) {
      double width = row.share(choice) * unit;
      boolean dark = choice == 0 || choice == AnswerRow.CHOICES - 1;
      return new Segment(
          choice,
          Pixels.round(start),
          Pixels.round(width),
          INKS[choice].hex(),
          dark ? Ink.PAPER.hex() : Ink.TEXT.hex(),
          width < ROOM_FOR_TEXT ? "" : share(row, choice));
    }

    private String share(AnswerRow row, int choice) {
      return Unit.PERCENT.text(row.share(choice), row.base()).in(locale);
    }

    private String net(AnswerRow row) {
      double net = row.share(3) + row.share(4) - row.share(0) - row.share(1);
      String text = Numbers.decimal(Math.abs(net), row.base() < 1_000 ? 0 : 1, locale);
      return (net < 0 ? "−" : "+") + text;
    }
  }
}
