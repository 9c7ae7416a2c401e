package org.sightline.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.message.Languages;
import org.sightline.testing.VeraPdf;

class PdfFileTest {

  @ParameterizedTest
  @MethodSource("languages")
  void keepsTheRulesForAccessibleFiles(Locale language) throws Exception {
    assertThat(VeraPdf.broken(PdfFile.bytes(nasty(language)))).isEmpty();
  }

  static List<Locale> languages() {
    return Languages.ALL;
  }

  @Test
  void tellsFromAFileThatDoesNot() throws Exception {
    assertThat(VeraPdf.broken(untagged())).isNotEmpty();
  }

  @Test
  void showsTextsAsTheyAre() throws IOException {
    String shown = text(PdfFile.bytes(nasty(Locale.US)));

    assertThat(shown)
        .contains("<script>alert(1)</script> & \"quoted\" 'x' ]]> </td></body>")
        .contains("Señora Núñez ñ é – “ok” …")
        .contains("Draft · Report")
        .contains("April 14, 2026, 12:00 PM EDT")
        .contains("There are no rows.");
  }

  @Test
  void countsItsPages() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(PdfFile.bytes(nasty(Locale.forLanguageTag("es-US"))))) {
      int pages = document.getNumberOfPages();

      assertThat(pages).isGreaterThan(3);
      assertThat(new PDFTextStripper().getText(document))
          .contains("Página 1 de " + pages, "Página " + pages + " de " + pages);
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es-US");
      assertThat(document.getDocumentInformation().getAuthor()).isNull();
    }
  }

  @Test
  void printsItsMarkingOnEveryPage() throws IOException {
    byte[] file = PdfFile.bytes(nasty(Locale.US));

    try (PDDocument document = Loader.loadPDF(file)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(document)).contains("Draft · Report");
      }
    }
  }

  @Test
  void refusesARowThatDoesNotFit() {
    DocumentText document = DocumentText.under(Exports.cover(), Locale.US);

    assertThatThrownBy(() -> document.table(List.of("a", "b"), List.of(List.of("1"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static DocumentText nasty(Locale language) {
    return DocumentText.under(Exports.cover("Report \"<b>\" " + Exports.NASTY), language)
        .heading(2, "Nasty " + Exports.NASTY)
        .paragraph(Exports.NASTY + "\nsecond line\r\nthird line")
        .paragraph("unbroken".repeat(400))
        .paragraph("A long text that goes on. ".repeat(400))
        .heading(3, "Empty")
        .table(List.of("Name", "Value"), List.of())
        .facts(List.of(new PrintedLine("Nothing", "")))
        .headingOnNewPage("Many rows")
        .table(
            List.of("Name", "Text", "Value"),
            IntStream.range(0, 120)
                .mapToObj(i -> List.of("Row " + i, Exports.NASTY, i % 3 == 0 ? "" : "-3.2"))
                .toList());
  }

  private static String text(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static byte[] untagged() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
