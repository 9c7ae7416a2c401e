package org.sightline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpooledFileTest {

  private static final long LIMIT = 1_000;

  private final ProblemList problems = new ProblemList();
  private Path file;

  @BeforeEach
  void nameFile(@TempDir Path folder) {
    file = folder.resolve("upload");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          89504E470D0A1A0A, PNG
          504B030414000600, 'XLSX, ZIP'
          255044462D312E37, PDF
          7B2264617461223A, JSON
          20205B5D,         JSON
          EFBBBF7B7D,       JSON
          3C3F786D6C,       'XML, HTML'
          D0CF11E0A1B11AE1, XLS
          61622C6300640A,   BIN
          """)
  void refusesWhatIsNotText(String bytes, String kind) throws IOException {
    Files.write(file, HexFormat.of().parseHex(bytes));

    boolean readable = new SpooledFile(file, -1).isReadableCsv(LIMIT, problems);

    assertThat(readable).isFalse();
    assertThat(problems.details()).extracting(RowProblem::code).containsExactly("IMP-001");
    assertThat(problems.details().get(0).message().args()).containsExactly(kind);
  }

  @Test
  void takesUtf16ThatIsMarked() throws IOException {
    Files.write(file, "\ufeffid,type\n1,x\n".getBytes(StandardCharsets.UTF_16LE));

    assertThat(new SpooledFile(file, -1).isReadableCsv(LIMIT, problems)).isTrue();
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    Files.createFile(file);

    assertThat(new SpooledFile(file, 0).isReadableCsv(LIMIT, problems)).isFalse();
    assertThat(problems.details()).extracting(RowProblem::code).containsExactly("IMP-002");
  }

  @Test
  void refusesAFileOverTheLimitWithoutReadingIt() throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(1L << 40);
    }

    assertThat(new SpooledFile(file, -1).isReadableCsv(LIMIT, problems)).isFalse();
    assertThat(problems.details()).extracting(RowProblem::code).containsExactly("IMP-003");
  }

  @Test
  void tellsTheSizeThatAFileOverTheLimitHadAtItsSender() throws IOException {
    Files.writeString(file, "x".repeat((int) LIMIT + 1));

    new SpooledFile(file, 300_000_000).isReadableCsv(LIMIT, problems);

    assertThat(problems.details().get(0).message().in(Locale.ENGLISH)).contains("300,000,000");
  }

  @Test
  void refusesAFileShorterThanAnnounced() throws IOException {
    Files.writeString(file, "id,type\n1,x\n");

    assertThat(new SpooledFile(file, 13).isReadableCsv(LIMIT, problems)).isFalse();
    assertThat(problems.details()).extracting(RowProblem::code).containsExactly("IMP-004");
  }

  @Test
  void takesAFileOfTheAnnouncedLength() throws IOException {
    Files.writeString(file, "id,type\n1,x\n");

    assertThat(new SpooledFile(file, 12).isReadableCsv(LIMIT, problems)).isTrue();
    assertThat(problems.isEmpty()).isTrue();
  }
}
