package org.sightline.document;

import java.util.Locale;
import org.sightline.message.Text;

/**
 * How documents look, and what stands at the head and foot of each page.
 *
 * @param head stands at the head
 * @param locale language of the foot
 */
record DocumentStyle(String head, Locale locale) {

  /** The typeface, by which {@link PdfFile} embeds it. */
  static final String TYPEFACE = "Liberation Sans";

  private static final int LONGEST_HEAD = 90;

  /** In the places of head, typeface and foot. */
  private static final String CSS =
      """
      @page { size: letter; margin: 24mm 18mm 22mm 18mm;
        @top-left { content: %s; font: 8pt '%s'; color: #454545; }
        @bottom-left { content: "Sightline"; font: 8pt '%2$s'; color: #454545; }
        @bottom-right { content: %s; font: 8pt '%2$s'; color: #454545; } }
      body { margin: 0; font-family: '%2$s'; font-size: 10pt; line-height: 1.4; color: #1b1b1b; }
      h1 { font-size: 19pt; line-height: 1.2; margin: 0 0 10pt 0; }
      h2 { font-size: 14pt; line-height: 1.25; margin: 18pt 0 5pt 0; page-break-after: avoid; }
      h3 { font-size: 11.5pt; margin: 13pt 0 4pt 0; page-break-after: avoid; }
      h4 { font-size: 10pt; margin: 9pt 0 3pt 0; page-break-after: avoid; }
      h2.page { page-break-before: always; margin-top: 0; }
      p { margin: 0 0 6pt 0; word-wrap: break-word; }
      p.notice { border: 1.5pt solid #8b0a03; padding: 5pt 8pt; font-weight: bold; color: #8b0a03; }
      table { width: 100%%; border-collapse: collapse; margin: 3pt 0 9pt 0; }
      table.rows { -fs-table-paginate: paginate; table-layout: fixed; font-size: 8.5pt; }
      tr { page-break-inside: avoid; }
      th, td { text-align: left; vertical-align: top; padding: 3pt 5pt; word-wrap: break-word; }
      th { font-weight: bold; }
      table.facts { table-layout: fixed; }
      table.facts th { width: 27%%; color: #454545; padding-left: 0; }
      table.facts td, table.facts th { border-bottom: 0.5pt solid #dfe1e2; }
      table.rows thead th { border-bottom: 1pt solid #1b1b1b; background-color: #f0f0f0; }
      table.rows td, table.rows tbody th { border-bottom: 0.5pt solid #c9c9c9; }
      table.rows tbody th { font-weight: normal; }
      """;

  String css() {
    return CSS.formatted(Markup.css(shortened()), TYPEFACE, foot());
  }

  private String shortened() {
    return head.length() <= LONGEST_HEAD ? head : head.substring(0, LONGEST_HEAD) + "…";
  }

  /** The page of how many: the two numbers are known only when the pages are made. */
  private String foot() {
    String[] parts = Text.of(DocumentStyle.class, "page", "\n", "\n").in(locale).split("\n", -1);
    return Markup.css(parts[0])
        + " counter(page) "
        + Markup.css(parts[1])
        + " counter(pages) "
        + Markup.css(parts[2]);
  }
}
