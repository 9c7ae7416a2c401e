package org.sightline.ingest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sightline.message.Text;

/**
 * A problem of an import as it is stored: not yet in a language, so that each reader has theirs.
 */
@Entity
@Table(name = "import_problem")
@NamedQuery(
    name = StoredProblem.OF_IMPORT,
    query = "select p from StoredProblem p where p.importId = :importId order by p.ordinal")
class StoredProblem {

  static final String OF_IMPORT = "StoredProblem.ofImport";

  @Id
  @Column(name = "id", nullable = false)
  private UUID id = UUID.randomUUID();

  @Column(name = "import_id", nullable = false)
  private UUID importId;

  @Column(name = "ordinal", nullable = false)
  private int ordinal;

  @Column(name = "row_number", nullable = false)
  private long row;

  @Column(name = "column_name", nullable = false)
  private String column;

  @Column(name = "cell_value", nullable = false)
  private String value;

  @Column(name = "code", nullable = false)
  private String code;

  @Column(name = "message", nullable = false)
  private String message;

  @Column(name = "cure", nullable = false)
  private String cure;

  protected StoredProblem() {}

  StoredProblem(ImportId importId, int ordinal, RowProblem problem) {
    this.importId = importId.value();
    this.ordinal = ordinal;
    this.row = problem.row();
    this.column = problem.column();
    this.value = problem.value();
    this.code = problem.code();
    this.message = written(problem.message());
    this.cure = written(problem.cure());
  }

  RowProblem problem() {
    return new RowProblem(row, column, value, code, read(message), read(cure));
  }

  private static String written(Text text) {
    JsonArrayBuilder parts = Json.createArrayBuilder().add(text.bundle()).add(text.key());
    for (Object arg : text.args()) {
      if (arg instanceof Number number) {
        parts.add(number.longValue());
      } else {
        parts.add(arg.toString());
      }
    }
    return parts.build().toString();
  }

  private static Text read(String written) {
    JsonArray parts = Json.createReader(new StringReader(written)).readArray();
    List<Object> args = new ArrayList<>();
    for (JsonValue part : parts.subList(2, parts.size())) {
      args.add(part instanceof JsonNumber number ? number.longValue() : string(part));
    }
    return new Text(parts.getString(0), parts.getString(1), args);
  }

  private static String string(JsonValue part) {
    return ((JsonString) part).getString();
  }
}
