package org.sightline.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.chain.ChainHash;
import org.sightline.audit.chain.ChainId;
import org.sightline.audit.chain.SignedHead;

/** Signed heads in the database. */
@ApplicationScoped
class AuditHeadRepository {

  private static final String ALL =
      "SELECT chain, seq, hash, event_count, signed_at, key_id, signature FROM audit_head"
          + " ORDER BY chain, seq";
  private static final String LAST = "SELECT max(seq) FROM audit_head WHERE chain = ?";
  private static final String ADD =
      "INSERT INTO audit_head"
          + " (chain, seq, previous_seq, hash, event_count, signed_at, key_id, signature)"
          + " VALUES (?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING";

  @Inject private DataSource dataSource;

  protected AuditHeadRepository() {}

  AuditHeadRepository(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Every head, ordered by chain and place; one per chain and interval of signing. */
  List<SignedHead> heads() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(ALL);
        ResultSet rows = query.executeQuery()) {
      List<SignedHead> heads = new ArrayList<>();
      while (rows.next()) {
        heads.add(head(rows));
      }
      return heads;
    } catch (SQLException e) {
      throw new AuditStoreFailure(e);
    }
  }

  /** The place that the last head of a chain names; null when the chain has none. */
  @Nullable Long lastSigned(ChainId chain) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(LAST)) {
      query.setString(1, chain.value());
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getObject(1, Long.class) : null;
      }
    } catch (SQLException e) {
      throw new AuditStoreFailure(e);
    }
  }

  /**
   * Adds a head, unless another node signed the same event meanwhile.
   *
   * @param previous place that the last head of the chain names; null when there is none
   * @return whether it was added
   */
  boolean add(SignedHead head, @Nullable Long previous) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(ADD)) {
      EventRow.bind(insert, values(head, previous));
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new AuditStoreFailure(e);
    }
  }

  private static List<@Nullable Object> values(SignedHead head, @Nullable Long previous) {
    return Arrays.asList(
        head.chain().value(),
        head.seq(),
        previous,
        head.hash(),
        head.count(),
        EventRow.column(head.at()),
        head.keyId(),
        head.signature());
  }

  private static SignedHead head(ResultSet row) throws SQLException {
    ChainId chain = new ChainId(row.getString("chain"));
    long seq = row.getLong("seq");
    String keyId = row.getString("key_id");
    Instant at = EventRow.instant(row, "signed_at");
    try {
      String signature = row.getString("signature");
      long count = row.getLong("event_count");
      return new SignedHead(chain, seq, row.getString("hash"), count, at, keyId, signature);
    } catch (IllegalArgumentException e) {
      // Somebody spoiled the row. Without a signature the verifier reports it at its place.
      return new SignedHead(
          chain, Math.max(1, seq), ChainHash.GENESIS, 1, Instant.EPOCH, keyId, "");
    }
  }
}
