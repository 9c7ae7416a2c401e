package org.sightline.document;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.sightline.message.Text;

/**
 * A document while it is written: headings, paragraphs, facts and tables in reading order. It takes
 * texts, never markup: whatever stands in them is shown as it is.
 */
public final class DocumentText {

  private final Locale locale;
  private final String title;
  private final String head;
  private final StringBuilder body = new StringBuilder();

  private DocumentText(ExportCover cover, Locale locale) {
    this.locale = requireNonNull(locale, "locale");
    this.title = cover.title().in(locale);
    Text marking = cover.marking();
    this.head = marking == null ? title : marking.in(locale) + " · " + title;
  }

  /**
   * Begins a document that shows its cover first, with the marking in a frame and on every page.
   *
   * @param locale its language
   */
  public static DocumentText under(ExportCover cover, Locale locale) {
    DocumentText document = new DocumentText(cover, locale);
    document.element("h1", document.title);
    Text marking = cover.marking();
    if (marking != null) {
      document.element("p class=\"notice\"", marking.in(locale));
    }
    return document.facts(cover.facts(locale));
  }

  /**
   * A heading.
   *
   * @param level 2 to 4, never more than one below the heading before
   */
  public DocumentText heading(int level, String text) {
    return element("h" + level, text);
  }

  /** A heading of level 2 at the top of a page of its own. */
  public DocumentText headingOnNewPage(String text) {
    return element("h2 class=\"page\"", text);
  }

  /** A paragraph; its line breaks are kept. A blank one is left out. */
  public DocumentText paragraph(String text) {
    return text.isBlank() ? this : element("p", text);
  }

  /** Facts, each under its label; those that say nothing are left out. */
  public DocumentText facts(List<PrintedLine> facts) {
    List<PrintedLine> said = facts.stream().filter(fact -> !fact.value().isBlank()).toList();
    if (said.isEmpty()) {
      return this;
    }
    body.append("<table class=\"facts\"><tbody>");
    for (PrintedLine fact : said) {
      body.append("<tr>");
      element("th scope=\"row\"", fact.label());
      element("td", fact.value());
      body.append("</tr>\n");
    }
    body.append("</tbody></table>\n");
    return this;
  }

  /**
   * A table whose first column names its rows. Where it has no rows, a sentence says so.
   *
   * @param rows each with one text for each column; an empty text where nothing is known
   * @throws IllegalArgumentException when a row has more or fewer
   */
  public DocumentText table(List<String> columns, List<List<String>> rows) {
    requireFitting(columns.size(), rows);
    if (rows.isEmpty()) {
      return paragraph(Text.of(DocumentText.class, "table.empty").in(locale));
    }
    body.append("<table class=\"rows\"><thead><tr>");
    List<Double> widths = ColumnWidths.of(columns, rows);
    for (int i = 0; i < columns.size(); i++) {
      String width = String.format(Locale.ROOT, "%.2f", widths.get(i));
      element("th scope=\"col\" style=\"width: " + width + "%\"", columns.get(i));
    }
    body.append("</tr></thead><tbody>\n");
    rows.forEach(this::row);
    body.append("</tbody></table>\n");
    return this;
  }

  /** The document as XHTML. */
  String xhtml() {
    return """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s" xml:lang="%1$s">
        <head><title>%2$s</title><meta name="subject" content="%2$s"/>
        <style>%3$s</style></head>
        <body>%4$s</body></html>
        """
        .formatted(
            locale.toLanguageTag(),
            Markup.escaped(title),
            new DocumentStyle(head, locale).css(),
            body);
  }

  private void row(List<String> cells) {
    body.append("<tr>");
    element("th scope=\"row\"", cells.get(0));
    cells.stream().skip(1).forEach(cell -> element("td", cell));
    body.append("</tr>\n");
  }

  private static void requireFitting(int columns, List<List<String>> rows) {
    if (rows.stream().anyMatch(row -> row.size() != columns)) {
      throw new IllegalArgumentException("a row has other than " + columns + " cells");
    }
  }

  private DocumentText element(String tag, String text) {
    String name = tag.split(" ", 2)[0];
    body.append('<').append(tag).append('>');
    body.append(Markup.lines(text)).append("</").append(name).append(">\n");
    return this;
  }
}
