package org.sightline.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;

/** Covers and tables for tests. */
final class Exports {

  static final ZonedDateTime NOON =
      ZonedDateTime.of(2026, 4, 14, 12, 0, 0, 0, ZoneId.of("America/New_York"));

  /** Each would run, or lead away, if a spreadsheet or a browser took it for what it looks like. */
  static final List<String> FORMULAS =
      List.of(
          "=1+1",
          "=cmd|' /C calc'!A0",
          "=HYPERLINK(\"http://example.test/?\"&A1,\"see\")",
          "+1+1",
          "-2+3",
          "-2+3+cmd|' /C calc'!A0",
          "@SUM(1)",
          "\t=1+1",
          "\r=1+1",
          "\n=1+1",
          "\0=1",
          "  =1+1",
          "\u00a0=1+1",
          "\u200b=1+1",
          "\ufeff=1+1",
          "＝1+1",
          "＋1",
          "－1",
          "＠SUM(1)");

  /** What a hand can type and a file must survive. */
  static final String NASTY =
      "<script>alert(1)</script> & \"quoted\" 'x' ]]> </td></body> "
          + "Señora Núñez n\u0303 e\u0301 – “ok” … \u202f\u200b 日本 \ud83d\ude00 \ud83d \u0007\0";

  private Exports() {}

  static ExportCover cover() {
    return cover("Report");
  }

  static ExportCover cover(String name) {
    return new ExportCover(
        said(name),
        said("Draft"),
        List.of(CoverLine.of(said("Service"), "=Claims")),
        said("FY2026-Q1"),
        said("3 of 4 surveys"),
        NOON,
        "Sam Steward",
        NOON.plusMinutes(1));
  }

  static ExportTable table(List<String> texts) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (String text : texts) {
      rows.add(Arrays.asList(text, -42L, new BigDecimal("-3.20"), LocalDate.of(2026, 3, 31), null));
    }
    return new ExportTable(
        List.of(
            column("name", ColumnKind.TEXT),
            column("count", ColumnKind.INTEGER),
            column("value", ColumnKind.DECIMAL),
            column("day", ColumnKind.DATE),
            column("unknown", ColumnKind.INTEGER)),
        rows);
  }

  static Text said(String words) {
    return Text.of(CoverLine.class, "as-is", words);
  }

  private static ExportColumn column(String code, ColumnKind kind) {
    return new ExportColumn(code, kind, said("The " + code), said("What " + code + " says."));
  }
}
