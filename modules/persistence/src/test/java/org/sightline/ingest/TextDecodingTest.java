package org.sightline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecodingTest {

  private static final int MAX_CELL = 50;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final ProblemList problems = new ProblemList();
  private Path file;

  @BeforeEach
  void nameFile(@TempDir Path folder) {
    file = folder.resolve("upload.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void believesTheByteOrderMarkBeforeTheDeclaredEncoding(String encoding) throws IOException {
    Files.write(file, "\ufeffname\nDoña\n".getBytes(Charset.forName(encoding)));

    TextDecoding decoding = TextDecoding.of(file, StandardCharsets.ISO_8859_1);
    decoding.check(MAX_CELL, problems);

    assertThat(decoding.charset()).isEqualTo(Charset.forName(encoding));
    assertThat(textOf(decoding)).isEqualTo("name\nDoña\n");
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void takesTheDeclaredEncoding() throws IOException {
    Files.write(file, "name\n“Doña”\n".getBytes(WINDOWS));

    TextDecoding decoding = TextDecoding.of(file, WINDOWS);
    decoding.check(MAX_CELL, problems);

    assertThat(textOf(decoding)).isEqualTo("name\n“Doña”\n");
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void namesRowAndColumnOfUndecodableBytesAndSuspectsWindows() throws IOException {
    Files.write(file, "id,name\r\n1,\"two\r\nlines\"\r\n2,country’s\r\n".getBytes(WINDOWS));

    TextDecoding.of(file, null).check(MAX_CELL, problems);

    assertThat(problems.details())
        .extracting(RowProblem::row, RowProblem::column, RowProblem::value, RowProblem::code)
        .containsExactly(tuple(3L, "name", "92 (’)", "IMP-006"));
  }

  @Test
  void suspectsNothingWhereAByteIsNoWindowsCharacterEither() throws IOException {
    Files.write(file, bytes("id,name\n1,caf", 0xe9, "\n2,", 0x81, "\n"));

    TextDecoding.of(file, null).check(MAX_CELL, problems);

    assertThat(problems.details())
        .extracting(RowProblem::row, RowProblem::code)
        .containsExactly(tuple(2L, "IMP-005"), tuple(3L, "IMP-005"));
  }

  @Test
  void tellsACellOnceHoweverManyBytesAreWrong() throws IOException {
    Files.write(file, bytes("id,name\n1,", 0xe9, "a", 0xe9, "a", 0xe9, "a,", "\n"));

    TextDecoding.of(file, null).check(MAX_CELL, problems);

    assertThat(problems.total()).isEqualTo(1);
  }

  @Test
  void seesACharacterCutAtTheEnd() throws IOException {
    Files.write(file, bytes("id,name\n1,Do", 0xc3));

    TextDecoding.of(file, null).check(MAX_CELL, problems);

    assertThat(problems.details()).extracting(RowProblem::row).containsExactly(2L);
  }

  @Test
  void decodesAcrossItsBuffer() throws IOException {
    String rows = "ñ,\"ñ\nñ\"\r\n".repeat(30_000);
    Files.writeString(file, "a,b\n" + rows + "x,\u0000\n");

    TextDecoding.of(file, null).check(MAX_CELL, problems);

    assertThat(problems.details())
        .extracting(RowProblem::row, RowProblem::column, RowProblem::value, RowProblem::code)
        .containsExactly(tuple(30_002L, "b", "U+0000", "IMP-007"));
  }

  @Test
  void namesTheCellWhoseQuoteNeverCloses() throws IOException {
    Files.writeString(file, "id,name\n1,a\n2,\"b\nand on\nand on");

    TextDecoding.of(file, null).check(MAX_CELL, problems);

    assertThat(problems.details())
        .extracting(RowProblem::row, RowProblem::column, RowProblem::code)
        .containsExactly(tuple(3L, "name", "IMP-008"));
  }

  @Test
  void namesTheCellWithTextAfterItsQuote() throws IOException {
    Files.writeString(file, "id,name\n1,\"a\"\"b\"\n2,\"b\"c\n3,d\"e\"\n");

    TextDecoding.of(file, null).check(MAX_CELL, problems);

    assertThat(problems.details())
        .extracting(RowProblem::row, RowProblem::column, RowProblem::code)
        .containsExactly(tuple(3L, "name", "IMP-009"));
  }

  @Test
  void refusesACellOverTheLimitOnly() throws IOException {
    String fits = "x".repeat(MAX_CELL);
    Files.writeString(file, "id,name\n1," + fits + "\n2," + fits + "x\n");

    TextDecoding.of(file, null).check(MAX_CELL, problems);

    assertThat(problems.details())
        .extracting(RowProblem::row, RowProblem::column, RowProblem::code)
        .containsExactly(tuple(3L, "name", "IMP-010"));
  }

  private static String textOf(TextDecoding decoding) throws IOException {
    StringWriter text = new StringWriter();
    try (Reader reader = decoding.reader()) {
      reader.transferTo(text);
    }
    return text.toString();
  }

  private static byte[] bytes(Object... parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Object part : parts) {
      if (part instanceof Integer single) {
        bytes.write(single);
      } else {
        bytes.write(part.toString().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
