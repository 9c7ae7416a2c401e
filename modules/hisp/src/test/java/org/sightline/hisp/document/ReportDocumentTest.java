package org.sightline.hisp.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.document.DocumentFile;
import org.sightline.hisp.report.ReportState;
import org.sightline.message.Languages;
import org.sightline.testing.VeraPdf;

class ReportDocumentTest {

  @ParameterizedTest
  @MethodSource("statesAndLanguages")
  void keepsTheRulesForAccessibleFiles(ReportState state, Locale language) throws Exception {
    byte[] file = file(Sheets.nasty(state, 3), language);

    assertThat(VeraPdf.broken(file)).isEmpty();
  }

  static Stream<Arguments> statesAndLanguages() {
    return Languages.ALL.stream()
        .flatMap(
            language ->
                Stream.of(ReportState.values()).map(state -> Arguments.of(state, language)));
  }

  @Test
  void keepsThemOverManyPagesAndWithoutSurveys() throws Exception {
    assertThat(VeraPdf.broken(file(Sheets.nasty(ReportState.DRAFT, 60), Locale.US))).isEmpty();
    assertThat(VeraPdf.broken(file(Sheets.sheet(ReportState.DRAFT, List.of()), Locale.US)))
        .isEmpty();
  }

  @Test
  void saysWhatItIsAndHowMuchIsInIt() throws IOException {
    assertThat(text(Sheets.nasty(ReportState.PUBLISHED, 2), Locale.US))
        .contains("Office of Claims, customer experience report FY2026-Q1")
        .contains("Period FY2026-Q1, 2025-10-01 to 2025-12-31")
        .contains("Coverage 3 surveys; 4 of 6 questions have answers")
        .contains("Data as of February 3, 2026, 10:04 AM EST", "Made by Sam Steward")
        .contains("Published on 2026-02-03", "Version 2")
        .contains("Corrects the report 00000000", "Why there is nothing to report =cmd")
        .doesNotContain("INTERNAL");
    assertThat(text(Sheets.nasty(ReportState.DRAFT, 1), Languages.ALL.get(1)))
        .contains("INTERNO, sin publicar");
  }

  @Test
  void printsWordingCountsAndVolumes() throws IOException {
    assertThat(text(Sheets.nasty(ReportState.PUBLISHED, 1), Locale.US))
        .contains("</td><script>x</script> & \"Señora Núñez\" ]]>")
        .contains("1 2 3 4 5 15 3.67 60 %")
        .contains("3 0 0 0 9 12 75 %")
        .contains("0 0 0 0 0 0")
        .contains("Customers 12,480", "Respondents 0", "Customers not known");
  }

  private static String text(ReportSheet sheet, Locale language) throws IOException {
    try (PDDocument document = Loader.loadPDF(file(sheet, language))) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    }
  }

  private static byte[] file(ReportSheet sheet, Locale language) {
    return DocumentFile.pdf("report", ReportDocument.text(sheet, Sheets.cover(sheet), language))
        .content();
  }
}
