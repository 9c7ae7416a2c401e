package org.sightline.ingest;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks over the characters of a CSV text (RFC 4180) and knows at each the row and the column of a
 * spreadsheet: a line break inside quotes starts no row. Line breaks are LF, CR LF or CR; a quote
 * opens only at the start of a cell.
 */
final class CsvScan {

  private enum State {
    CELL_START,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED
  }

  private static final int MAX_HEADER_CELL = 100;

  private final int maxCell;
  private final ProblemList problems;
  private final List<String> header = new ArrayList<>();
  private final StringBuilder headerCell = new StringBuilder();
  private State state = State.CELL_START;
  private long row = 1;
  private int cell;
  private long cellLength;
  private boolean afterReturn;
  private boolean toldUndecodable;
  private boolean toldControl;
  private boolean toldQuote;

  CsvScan(int maxCell, ProblemList problems) {
    this.maxCell = maxCell;
    this.problems = problems;
  }

  void take(CharBuffer text) {
    while (text.hasRemaining()) {
      take(text.get());
    }
  }

  /** Tells of a quote that never closes. */
  void end() {
    if (state == State.QUOTED) {
      tell(ImportProblem.CUT_OFF, "");
    }
  }

  boolean isFirstUndecodableOfCell() {
    boolean first = !toldUndecodable;
    toldUndecodable = true;
    return first;
  }

  void tell(ImportProblem problem, String value, Object... args) {
    problems.add(problem.at(row, column(), value, args));
  }

  private void take(char c) {
    boolean secondOfBreak = afterReturn && c == '\n';
    afterReturn = false;
    if (secondOfBreak) {
      return;
    }
    checkControl(c);
    switch (state) {
      case CELL_START, PLAIN -> takeOutside(c);
      case QUOTED -> takeInside(c);
      case QUOTE_IN_QUOTED -> takeAfterQuote(c);
    }
  }

  private void takeOutside(char c) {
    if (state == State.CELL_START && c == '"') {
      state = State.QUOTED;
    } else if (!endsCell(c)) {
      state = State.PLAIN;
      grow(c);
    }
  }

  private void takeInside(char c) {
    if (c == '"') {
      state = State.QUOTE_IN_QUOTED;
    } else {
      grow(c);
    }
  }

  private void takeAfterQuote(char c) {
    if (c == '"') {
      state = State.QUOTED;
      grow(c);
    } else if (!endsCell(c)) {
      if (!toldQuote) {
        tell(ImportProblem.STRAY_QUOTE, "\"" + c);
        toldQuote = true;
      }
      state = State.PLAIN;
      grow(c);
    }
  }

  private boolean endsCell(char c) {
    if (c == ',') {
      closeCell();
      cell++;
    } else if (c == '\n' || c == '\r') {
      closeCell();
      afterReturn = c == '\r';
      row++;
      cell = 0;
    } else {
      return false;
    }
    return true;
  }

  private void closeCell() {
    if (row == 1) {
      header.add(headerCell.toString().strip());
      headerCell.setLength(0);
    }
    state = State.CELL_START;
    cellLength = 0;
    toldUndecodable = false;
    toldControl = false;
    toldQuote = false;
  }

  private void grow(char c) {
    cellLength++;
    if (cellLength == maxCell + 1L) {
      tell(ImportProblem.CELL_TOO_LONG, "", maxCell);
    }
    if (row == 1 && headerCell.length() < MAX_HEADER_CELL) {
      headerCell.append(c);
    }
  }

  private void checkControl(char c) {
    boolean layout = c == '\t' || c == '\n' || c == '\r';
    if (!layout && Character.isISOControl(c) && !toldControl) {
      toldControl = true;
      tell(ImportProblem.CONTROL_CHARACTER, String.format("U+%04X", (int) c));
    }
  }

  private String column() {
    return row > 1 && cell < header.size() ? header.get(cell) : "";
  }
}
