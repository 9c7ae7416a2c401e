package org.sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.packaged.Reports;

class ValidateCommandTest {

  private static final String CHANNEL = "attributes_channel";
  private static final String RESPONDENTS = "attributes_volume_of_respondents";

  private Path folder;

  @BeforeEach
  void inAFolder(@TempDir Path empty) {
    folder = empty;
  }

  @Test
  void passesARightFile() throws IOException {
    Run run = validate(new Reports().rows(3));

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualToNormalizingNewlines("Nothing is wrong: 3 rows checked.\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void tellsRowColumnWhatIsWrongAndTheCure() throws IOException {
    Run run = validate(new Reports().row(0).row(1).with(RESPONDENTS, "-5"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("ROW", "COLUMN", "WHAT IS WRONG", "HOW TO FIX IT")
        .containsPattern("(?m)^3 +" + RESPONDENTS + " +The number is below zero\\. +Correct it")
        .contains("\"-5\"")
        .contains("One problem in 2 rows.");
  }

  @Test
  void refusesAQuarterThatHasNotBegunAsTheServerDoes() throws IOException {
    Run run = validate(new Reports().row(0).with("attributes_collection_year", "2099"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("it has not begun.").contains("\"2099\"");
  }

  @Test
  void tellsATimeZoneThatDoesNotExist() throws IOException {
    String file = file(new Reports().rows(1).csv().getBytes(StandardCharsets.UTF_8));
    Map<String, String> environment = Map.of("SIGHTLINE_ZONE", "Mars/Base");

    Run run = Run.in(Locale.ENGLISH, environment, "validate", file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("SIGHTLINE_ZONE").contains("Mars/Base");
  }

  @Test
  void tellsWhatIsWrongWithTheFileAsAWhole() throws IOException {
    Run run = Run.of("validate", file(new byte[0]));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).containsPattern("(?m)^file +The file is empty\\.");
  }

  @Test
  void doesNotLetAFileSteerTheTerminal() throws IOException {
    Run run = validate(new Reports().row(0).with(RESPONDENTS, "\u009b31m\u202e5"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).doesNotContain("\u009b", "\u202e");
  }

  @Test
  void readsTheEncodingThatIsNamed() throws IOException {
    Charset windows = Charset.forName("windows-1252");
    byte[] bytes =
        new Reports()
            .row(0)
            .with(CHANNEL, "correo \u201cr\u00e1pido\u201d")
            .csv()
            .getBytes(windows);

    assertThat(Run.of("validate", file(bytes)).code()).isEqualTo(1);
    assertThat(Run.of("validate", file(bytes), "--charset", "windows-1252").out())
        .doesNotContain("encoding");
  }

  @Test
  void countsWhatIsNotListed() throws IOException {
    Reports reports = new Reports();
    for (int number = 0; number < 1_200; number++) {
      reports.row(number).with(RESPONDENTS, "many");
    }

    assertThat(validate(reports).out()).contains("... and 200 more.", "1,200 problems");
  }

  @Test
  void speaksSpanish() throws IOException {
    String file =
        file(new Reports().row(0).with(RESPONDENTS, "-5").csv().getBytes(StandardCharsets.UTF_8));

    assertThat(Run.in(new Locale("es"), Map.of(), "validate", file).out())
        .contains("QUÉ ESTÁ MAL", "El número es menor que cero.", "Un problema en una fila.");
  }

  private Run validate(Reports reports) throws IOException {
    return Run.of(
        "validate",
        file(reports.csv().getBytes(StandardCharsets.UTF_8)),
        "--format",
        "performance-gov-reports");
  }

  private String file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("reports.csv"), bytes).toString();
  }
}
