package org.sightline.dashboard.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.faces.Exchange;
import org.sightline.dashboard.faces.Option;
import org.sightline.dashboard.faces.Wording;
import org.sightline.hisp.feedback.Channel;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.hisp.feedback.TransactionPoint;
import org.sightline.hisp.report.QuarterlyReports;
import org.sightline.hisp.report.QuestionResult;
import org.sightline.hisp.report.ReportNotFound;
import org.sightline.hisp.report.ReportSummary;
import org.sightline.hisp.report.SurveyResultId;
import org.sightline.hisp.report.SurveyResultSummary;
import org.sightline.message.Text;
import org.sightline.persistence.IfMatch;
import org.sightline.problem.GovernanceException;
import org.sightline.security.AccessDenied;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;

/** The form for what one survey of a draft gave, {@code #{entryPage.…}}. */
@Named("entryPage")
@RequestScoped
public class EntryView {

  @Inject private QuarterlyReports reports;
  @Inject private CurrentActor current;
  @Inject private Exchange exchange;

  private @Nullable SurveyResultSummary survey;
  private @Nullable ReportSummary report;

  /** Answers the request. */
  public void serve() {
    exchange.keepNothing();
    if (!current.get().may(Permission.EDIT_REPORTS)) {
      throw new AccessDenied(Permission.EDIT_REPORTS);
    }
    SurveyResultId id = id();
    SurveyResultSummary read = reports.surveyResult(id);
    survey = read;
    report = reports.get(read.report());
    if (exchange.isPost()) {
      enter(id, read);
    } else if (!getReport().state().isEditable()) {
      exchange.redirect("/hisp/report.xhtml?report=" + read.report());
    }
  }

  /** The survey. */
  public SurveyResultSummary getSurvey() {
    return Objects.requireNonNull(survey, "serve() comes first");
  }

  /** Its report. */
  public ReportSummary getReport() {
    return Objects.requireNonNull(report, "serve() comes first");
  }

  /** The revision on which the form rests: that of the first showing, also after a refusal. */
  public String getRevision() {
    String sent = exchange.parameter("revision");
    return sent.isEmpty() ? Long.toString(getReport().trail().revision()) : sent;
  }

  /** What stands in a field: what was typed, else what is stored. */
  public String field(String name, @Nullable Object stored) {
    return exchange.isPost() ? exchange.parameter(name) : Objects.toString(stored, "");
  }

  /** How often an answer was given, as it stands in its field; empty for a question without any. */
  public String answers(QuestionResult asked, int answer) {
    QuestionCounts counts = asked.counts();
    long stored =
        List.of(counts.n1(), counts.n2(), counts.n3(), counts.n4(), counts.n5()).get(answer - 1);
    return field(fieldOf(asked, answer), counts.n() == 0 ? null : stored);
  }

  /** The name of the field for an answer. */
  public String fieldOf(QuestionResult asked, int answer) {
    return EntryFields.name(asked, answer);
  }

  /** The five answers. */
  public List<Integer> getScale() {
    return IntStream.rangeClosed(1, EntryFields.ANSWERS).boxed().toList();
  }

  /** What a question is about, with its number in the survey. */
  public Text label(QuestionResult asked) {
    return Text.of(EntryView.class, "figure.question", asked.number(), asked.driver().label());
  }

  /** The channels that an entry may name. */
  public List<Option> getChannels() {
    return Stream.of(Channel.values())
        .filter(Channel::isForNewEntry)
        .map(channel -> new Option(channel.code(), Wording.say(channel.label())))
        .toList();
  }

  /** The moments that an entry may name. */
  public List<Option> getMoments() {
    return Stream.of(TransactionPoint.values())
        .map(moment -> new Option(moment.code(), Wording.say(moment.label())))
        .toList();
  }

  private void enter(SurveyResultId id, SurveyResultSummary read) {
    try {
      ReportSummary changed =
          reports.enter(
              id,
              new EntryFields(exchange::parameter).entry(read.questions()),
              IfMatch.version(exchange.parameter("revision")));
      exchange.redirect("/hisp/report.xhtml?report=" + changed.id() + "&done=entered");
    } catch (UnreadableCount e) {
      exchange.refuse(e.happened(), e.cure());
    } catch (GovernanceException e) {
      exchange.refuse(e);
    }
  }

  private SurveyResultId id() {
    try {
      return new SurveyResultId(UUID.fromString(exchange.parameter("result")));
    } catch (IllegalArgumentException e) {
      throw new ReportNotFound();
    }
  }
}
