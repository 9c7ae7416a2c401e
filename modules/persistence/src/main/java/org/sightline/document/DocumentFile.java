package org.sightline.document;

import static java.util.Objects.requireNonNull;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file that was made for a reader, with its name and type. */
public final class DocumentFile {

  /** The type of a PDF. */
  public static final String PDF = "application/pdf";

  /** The type of a workbook. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** The type of a CSV file. */
  public static final String CSV = "text/csv;charset=UTF-8;header=present";

  private final String name;
  private final String type;
  private final byte[] content;

  private DocumentFile(String name, String type, byte[] content) {
    this.name = requireNonNull(name, "name").replaceAll("[^A-Za-z0-9._-]+", "-");
    this.type = type;
    this.content = content;
  }

  /**
   * A tagged PDF.
   *
   * @param name of the file without its ending; what file systems dislike becomes a hyphen
   */
  public static DocumentFile pdf(String name, DocumentText document) {
    return new DocumentFile(name + ".pdf", PDF, PdfFile.bytes(document));
  }

  /**
   * A workbook.
   *
   * @param name of the file without its ending
   */
  public static DocumentFile xlsx(
      String name, ExportCover cover, ExportTable table, Locale locale) {
    return new DocumentFile(name + ".xlsx", XLSX, XlsxFile.bytes(cover, table, locale));
  }

  /**
   * A CSV file.
   *
   * @param name of the file without its ending
   */
  public static DocumentFile csv(
      String name, CsvKind kind, ExportCover cover, ExportTable table, Locale locale) {
    return new DocumentFile(
        name + kind.extension(), CSV, CsvFile.bytes(kind, cover, table, locale));
  }

  /**
   * A CSV file for machines in a format that others have defined.
   *
   * @param name of the file without its ending
   * @param columns what the format calls them
   * @param rows each with one cell for each column; null for an empty one
   */
  public static DocumentFile csv(
      String name, List<String> columns, List<List<@Nullable String>> rows) {
    return new DocumentFile(
        name + CsvKind.MACHINE.extension(), CSV, CsvFile.forMachines(columns, rows));
  }

  /** Its name with its ending. */
  public String name() {
    return name;
  }

  /** Its bytes, a copy. */
  public byte[] content() {
    return content.clone();
  }

  /** The answer that hands it out, to be kept under its name. */
  public Response answer() {
    return Response.ok(content)
        .type(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
