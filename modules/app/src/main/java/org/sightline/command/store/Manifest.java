package org.sightline.command.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.chain.CanonicalJson;
import org.sightline.audit.chain.ChainHead;
import org.sightline.audit.chain.Sha256;

/**
 * What a backup says of itself. It is written last: a folder without it is no backup.
 *
 * @param product version of the product that made it
 * @param createdAt when
 * @param database kind of the database, {@code H2} or {@code POSTGRESQL}
 * @param auditIntact whether the audit trail held when it was made
 * @param schemas the last migration of each module
 * @param rows how many rows each table has
 * @param heads where each chain of the audit trail ends
 * @param files every other file of the backup
 */
public record Manifest(
    String product,
    Instant createdAt,
    String database,
    boolean auditIntact,
    Map<String, String> schemas,
    Map<String, Long> rows,
    List<ChainHead> heads,
    List<BackupFile> files) {

  static final String NAME = "manifest.json";

  private static final String FORMAT = "sightline-backup/1";

  /** Copies of what is given. */
  public Manifest {
    schemas = new TreeMap<>(schemas);
    rows = new TreeMap<>(rows);
    heads = List.copyOf(heads);
    files = List.copyOf(files);
  }

  /** How many rows there are in all tables. */
  public long totalRows() {
    return rows.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many bytes the files have. */
  public long totalBytes() {
    return files.stream().mapToLong(BackupFile::size).sum();
  }

  /** SHA-256 of the manifest as it is written, 64 hexadecimal digits. */
  public String sha256() {
    return Sha256.of(toJson());
  }

  /** Whether a store is the one that was backed up, by all that is known of it. */
  boolean tellsOf(StoreContent content) {
    return schemas.equals(content.schemas())
        && rows.equals(content.rows())
        && ends(heads).equals(ends(content.audit().heads()))
        && auditIntact == content.audit().intact();
  }

  /** Where a chain ends, in any order; how far it is signed depends on which heads are at hand. */
  private static Map<String, String> ends(List<ChainHead> heads) {
    Map<String, String> ends = new TreeMap<>();
    heads.forEach(head -> ends.put(head.chain(), head.seq() + " " + head.hash()));
    return ends;
  }

  /** One line of canonical JSON. */
  String toJson() {
    Map<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("format", FORMAT);
    fields.put("product", product);
    fields.put("createdAt", createdAt.toString());
    fields.put("database", database);
    fields.put("auditIntact", auditIntact);
    fields.put("schemas", schemas);
    fields.put("rows", rows);
    fields.put("auditHeads", heads.stream().map(Manifest::fields).toList());
    fields.put("files", files.stream().map(Manifest::fields).toList());
    return CanonicalJson.write(fields) + "\n";
  }

  /**
   * Reads what {@link #toJson} wrote.
   *
   * @throws IllegalArgumentException when the text is something else
   */
  static Manifest parse(String json) {
    Manifest manifest = of(CanonicalJson.parseObject(json.strip()));
    if (!manifest.toJson().strip().equals(json.strip())) {
      throw new IllegalArgumentException("not a manifest of the format " + FORMAT);
    }
    return manifest;
  }

  private static Manifest of(Map<String, @Nullable Object> fields) {
    Map<String, String> schemas = new TreeMap<>();
    map(fields, "schemas").forEach((name, value) -> schemas.put(name, String.valueOf(value)));
    Map<String, Long> rows = new TreeMap<>();
    map(fields, "rows").forEach((name, value) -> rows.put(name, number(value)));
    return new Manifest(
        String.valueOf(fields.get("product")),
        instant(fields.get("createdAt")),
        String.valueOf(fields.get("database")),
        Boolean.TRUE.equals(fields.get("auditIntact")),
        schemas,
        rows,
        list(fields, "auditHeads").stream().map(Manifest::head).toList(),
        list(fields, "files").stream().map(Manifest::file).toList());
  }

  private static Map<String, Object> fields(ChainHead head) {
    return Map.of(
        "chain", head.chain(),
        "seq", head.seq(),
        "hash", head.hash(),
        "signedSeq", head.signedSeq());
  }

  private static Map<String, Object> fields(BackupFile file) {
    return Map.of("path", file.path(), "size", file.size(), "sha256", file.sha256());
  }

  private static ChainHead head(Map<String, @Nullable Object> fields) {
    return new ChainHead(
        String.valueOf(fields.get("chain")),
        number(fields.get("seq")),
        String.valueOf(fields.get("hash")),
        number(fields.get("signedSeq")));
  }

  private static BackupFile file(Map<String, @Nullable Object> fields) {
    return new BackupFile(
        String.valueOf(fields.get("path")),
        number(fields.get("size")),
        String.valueOf(fields.get("sha256")));
  }

  private static Instant instant(@Nullable Object value) {
    try {
      return Instant.parse(String.valueOf(value));
    } catch (java.time.format.DateTimeParseException e) {
      throw new IllegalArgumentException("not an instant: " + value, e);
    }
  }

  private static long number(@Nullable Object value) {
    if (value instanceof Long number) {
      return number;
    }
    throw new IllegalArgumentException("not an integer: " + value);
  }

  private static Map<String, @Nullable Object> map(Map<?, ?> fields, String name) {
    return object(fields.get(name));
  }

  private static List<Map<String, @Nullable Object>> list(Map<?, ?> fields, String name) {
    List<Map<String, @Nullable Object>> items = new ArrayList<>();
    if (fields.get(name) instanceof List<?> list) {
      list.forEach(item -> items.add(object(item)));
    }
    return items;
  }

  private static Map<String, @Nullable Object> object(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("not an object");
    }
    Map<String, @Nullable Object> fields = new TreeMap<>();
    map.forEach((name, item) -> fields.put(String.valueOf(name), item));
    return fields;
  }
}
