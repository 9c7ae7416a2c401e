package org.sightline.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditContext;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditEvent;
import org.sightline.audit.StoredAudit;
import org.sightline.audit.chain.AnchorFile;
import org.sightline.audit.chain.ChainId;
import org.sightline.audit.chain.HeadSigner;
import org.sightline.audit.chain.SignedHead;
import org.sightline.persistence.EmbeddedDataSource;
import org.sightline.persistence.Migrations;

/** A data folder with an H2 store of the present schema, made without a server. */
record StoreGround(Path data) {

  static final String STORE = "sightline.mv.db";

  private static final Instant AT = Instant.parse("2026-01-31T12:00:00Z");

  /** An empty store. */
  static StoreGround empty(Path data) {
    StoreGround ground = new StoreGround(data);
    Migrations.run(ground.source());
    return ground;
  }

  /** A copy of everything, in a new folder. */
  StoreGround copy(Path to) {
    try (Stream<Path> tree = Files.walk(data)) {
      for (Path path : tree.toList()) {
        Files.copy(path, to.resolve(data.relativize(path).toString()));
      }
      return new StoreGround(to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, String> environment() {
    return new TreeMap<>(Map.of("SIGHTLINE_DATA_DIR", data.toString()));
  }

  Path secrets() {
    return data.resolve("secrets");
  }

  Path store() {
    return data.resolve(STORE);
  }

  /** Appends events to the chain of the installation and keeps the signed head of the last. */
  void events(int count) throws IOException {
    AuditEvent last = null;
    for (int i = 0; i < count; i++) {
      last =
          new StoredAudit(source())
              .record(
                  AT,
                  AuditContext.ofSystem("test"),
                  AuditEntry.inSystem(AuditAction.AUDIT_VERIFIED, "AuditLog", "all"));
    }
    HeadSigner signer = HeadSigner.in(secrets());
    if (last != null) {
      SignedHead head = signer.sign(ChainId.SYSTEM, last.seq(), last.hash(), AT);
      AnchorFile.append(secrets().resolve("audit-anchors.jsonl"), List.of(head));
    }
  }

  void execute(String... statements) throws SQLException {
    try (Connection connection = source().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** The first column of what a query finds. */
  List<String> query(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = source().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private EmbeddedDataSource source() {
    EmbeddedDataSource source = new EmbeddedDataSource();
    source.setUrl(
        "jdbc:h2:file:"
            + data.resolve("sightline")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");
    source.setUser("sightline");
    source.setPassword("sightline");
    return source;
  }
}
