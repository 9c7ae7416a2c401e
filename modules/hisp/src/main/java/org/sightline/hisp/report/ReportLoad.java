package org.sightline.hisp.report;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sightline.audit.chain.Sha256;
import org.sightline.hisp.feedback.InstrumentId;
import org.sightline.persistence.BatchInsert;
import org.sightline.persistence.Dialect;
import org.sightline.persistence.StoreFailure;

/**
 * One load of reports, in bulk and in one transaction. Parents are written before their children.
 */
public final class ReportLoad implements AutoCloseable {

  private final Connection connection;
  private final BatchInsert instruments;
  private final BatchInsert reports;
  private final BatchInsert results;
  private final BatchInsert answers;
  private final Map<String, InstrumentId> known = new HashMap<>();

  ReportLoad(Connection connection) throws SQLException {
    this.connection = connection;
    this.instruments = Tables.instruments(connection);
    this.reports = Tables.reports(connection);
    this.results = Tables.surveyResults(connection);
    this.answers = Tables.answers(connection);
    readInstruments();
  }

  /** The numbers of the federal reporting tool that survey results in the store already have. */
  public Set<Long> externalIdsOfResults() {
    return externalIds("select external_id from hisp_survey_result where external_id is not null");
  }

  /** The numbers of the federal reporting tool that reports in the store already have. */
  public Set<Long> externalIdsOfReports() {
    return externalIds("select external_id from hisp_report where external_id is not null");
  }

  /** The instrument; made where it is not known yet. */
  public InstrumentId instrument(NewInstrument wanted) {
    String hash = Sha256.of(wanted.identity());
    InstrumentId found = known.get(hash);
    return found == null ? added(wanted, hash) : found;
  }

  /** Adds a report. */
  public ReportId report(NewReport wanted) {
    ReportId id = new ReportId(UUID.randomUUID());
    try {
      reports.add(
          id,
          0L,
          wanted.agency(),
          wanted.provider(),
          wanted.service(),
          wanted.externalId(),
          wanted.quarter().year().value(),
          wanted.quarter().number(),
          wanted.state(),
          wanted.origin(),
          1,
          wanted.times().submittedAt(),
          wanted.times().publishedAt(),
          wanted.source());
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
    return id;
  }

  /** Adds a survey result with its questions; one without wording and answers is left out. */
  public SurveyResultId result(NewSurveyResult wanted) {
    SurveyResultId id = new SurveyResultId(UUID.randomUUID());
    try {
      addResult(id, wanted);
      addQuestions(id, wanted.questions());
      if (answers.isFull()) {
        send();
      }
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
    return id;
  }

  /** Writes everything that waits, so that it can be read at once and quickly. */
  public void flush() {
    try {
      send();
      Dialect.refreshStatistics(connection, Tables.ALL);
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  @Override
  public void close() {
    try {
      instruments.close();
      reports.close();
      results.close();
      answers.close();
      connection.close();
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
  }

  private void send() throws SQLException {
    instruments.flush();
    reports.flush();
    results.flush();
    answers.flush();
  }

  private void addResult(SurveyResultId id, NewSurveyResult wanted) throws SQLException {
    SurveySetting setting = wanted.setting();
    results.add(
        id,
        wanted.agency(),
        wanted.report(),
        wanted.service(),
        wanted.instrument(),
        wanted.externalId(),
        setting.serviceProvided(),
        setting.transactionPoint(),
        setting.channel(),
        setting.channelText(),
        setting.controlNumber(),
        wanted.controlNumberText(),
        setting.federalRegisterUrl(),
        setting.operationalMetrics(),
        wanted.volumes().customers(),
        wanted.volumes().offered(),
        wanted.volumes().respondents(),
        wanted.createdAt(),
        wanted.updatedAt());
  }

  private void addQuestions(SurveyResultId id, List<QuestionResult> questions) throws SQLException {
    for (QuestionResult question : questions) {
      if (!question.wording().isBlank() || question.counts().n() > 0) {
        addQuestion(id, question);
      }
    }
  }

  private void addQuestion(SurveyResultId id, QuestionResult question) throws SQLException {
    answers.add(
        id,
        question.number(),
        question.driver(),
        question.wording(),
        question.counts().n1(),
        question.counts().n2(),
        question.counts().n3(),
        question.counts().n4(),
        question.counts().n5(),
        question.publishedMean());
  }

  private InstrumentId added(NewInstrument wanted, String hash) {
    InstrumentId id = new InstrumentId(UUID.randomUUID());
    try {
      addInstrument(id, wanted, hash);
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
    known.put(hash, id);
    return id;
  }

  private void addInstrument(InstrumentId id, NewInstrument wanted, String hash)
      throws SQLException {
    instruments.add(
        id,
        0L,
        wanted.agency(),
        wanted.service(),
        wanted.provider(),
        wanted.channel(),
        wanted.part(),
        hash);
  }

  private void readInstruments() throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement("select identity_hash, id from hisp_instrument");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        known.put(rows.getString(1), new InstrumentId(rows.getObject(2, UUID.class)));
      }
    }
  }

  private Set<Long> externalIds(String sql) {
    Set<Long> ids = new HashSet<>();
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        ids.add(rows.getLong(1));
      }
    } catch (SQLException e) {
      throw new StoreFailure(e);
    }
    return ids;
  }
}
