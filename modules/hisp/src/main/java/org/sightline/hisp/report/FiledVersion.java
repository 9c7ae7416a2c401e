package org.sightline.hisp.report;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.sightline.document.CanonicalText;
import org.sightline.organization.OrganizationId;
import org.sightline.security.AccountId;
import org.sightline.security.Actor;

/** A report as it was handed in, word for word; a row is never changed or removed. */
@Entity
@Table(name = "hisp_filed_version")
@NamedQuery(
    name = FiledVersion.OF_REPORT,
    query =
        "select v from FiledVersion v, QuarterlyReport r where r.id = v.reportId"
            + " and v.reportId = :report and "
            + QuarterlyReport.LISTED
            + " order by v.filingNo desc")
@NamedQuery(
    name = FiledVersion.LAST,
    query = "select v from FiledVersion v where v.reportId = :report order by v.filingNo desc")
class FiledVersion {

  static final String LAST = "FiledVersion.last";
  static final String OF_REPORT = "FiledVersion.ofReport";

  private static final int PART = 4;
  private static final int PARTS = 3;

  @Id
  @Column(name = "id", nullable = false, updatable = false)
  private UUID id = UUID.randomUUID();

  @Column(name = "agency_id", nullable = false, updatable = false)
  private OrganizationId agencyId;

  @Column(name = "report_id", nullable = false, updatable = false)
  private UUID reportId;

  @Column(name = "filing_no", nullable = false, updatable = false)
  private int filingNo;

  @Column(name = "filed_at", nullable = false, updatable = false)
  private Instant filedAt;

  @Column(name = "filed_by", nullable = false, updatable = false)
  private AccountId filedBy;

  @Column(name = "filed_by_name", nullable = false, updatable = false)
  private String filedByName;

  @Column(name = "explanation", nullable = false, updatable = false)
  private String explanation;

  @Column(name = "content", nullable = false, updatable = false)
  private String content;

  @Column(name = "content_hash", nullable = false, updatable = false)
  private String contentHash;

  @Column(name = "receipt", nullable = false, updatable = false)
  private String receipt;

  protected FiledVersion() {}

  FiledVersion(
      QuarterlyReport report, CanonicalText content, Actor by, String explanation, Instant at) {
    this.agencyId = report.agencyId();
    this.reportId = report.id().value();
    this.filingNo = report.filings();
    this.filedAt = requireNonNull(at, "at");
    this.filedBy = by.account();
    this.filedByName = by.displayName();
    this.explanation = requireNonNull(explanation, "explanation");
    this.content = content.text();
    this.contentHash = content.sha256();
    this.receipt = receipt(contentHash);
  }

  UUID id() {
    return id;
  }

  AccountId filedBy() {
    return filedBy;
  }

  String contentHash() {
    return contentHash;
  }

  String receipt() {
    return receipt;
  }

  /** What it says. */
  FiledContent content() {
    return FiledContent.parse(content);
  }

  FiledVersionSummary summary() {
    return new FiledVersionSummary(
        id,
        new ReportId(reportId),
        filingNo,
        filedAt,
        filedByName,
        explanation,
        contentHash,
        receipt);
  }

  /** The beginning of the hash in three groups, to be read over the telephone. */
  private static String receipt(String hash) {
    StringBuilder receipt = new StringBuilder();
    for (int i = 0; i < PARTS; i++) {
      receipt.append(i == 0 ? "" : "-").append(hash, i * PART, (i + 1) * PART);
    }
    return receipt.toString().toUpperCase(Locale.ROOT);
  }
}
