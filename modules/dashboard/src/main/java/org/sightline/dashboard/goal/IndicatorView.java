package org.sightline.dashboard.goal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.faces.Exchange;
import org.sightline.dashboard.faces.Option;
import org.sightline.dashboard.shell.ShellView;
import org.sightline.dashboard.table.TablePage;
import org.sightline.goals.indicator.BadPeriod;
import org.sightline.goals.indicator.IndicatorDetails;
import org.sightline.goals.indicator.IndicatorId;
import org.sightline.goals.indicator.IndicatorNotFound;
import org.sightline.goals.indicator.Indicators;
import org.sightline.goals.indicator.NewMeasurement;
import org.sightline.goals.indicator.NewTarget;
import org.sightline.measure.MeasureId;
import org.sightline.measure.Verdict;
import org.sightline.measure.catalogue.MeasureCatalogue;
import org.sightline.problem.GovernanceException;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;

/** One indicator: figures, targets, entry of a measurement; {@code /goal/indicator.xhtml}. */
@Named("indicator")
@RequestScoped
public class IndicatorView {

  @Inject private Indicators indicators;
  @Inject private MeasureCatalogue catalogue;
  @Inject private CurrentActor current;
  @Inject private Exchange exchange;
  @Inject private ShellView shell;

  private @Nullable IndicatorPage page;

  /** Answers the request. */
  public void serve() {
    exchange.keepNothing();
    exchange.greet(IndicatorView.class);
    IndicatorDetails details = indicators.get(id());
    if (exchange.isPost() && write(details)) {
      return;
    }
    page = IndicatorPage.of(details, verdict(details), shell.getLocale());
  }

  /** Everything that the page shows. */
  public IndicatorPage getPage() {
    return Objects.requireNonNull(page, "serve() comes first");
  }

  /** Its measurements, as a table. */
  public TablePage<IndicatorPage.Measured> getMeasurements() {
    return TablePage.whole(getPage().measurements());
  }

  /** Its targets, as a table. */
  public TablePage<IndicatorPage.Aimed> getTargets() {
    return TablePage.whole(getPage().targets());
  }

  /** Whether the reader may enter a measurement now. */
  public boolean isWriter() {
    IndicatorDetails details = getPage().details();
    return !details.indicator().fed()
        && details.goalState().isOpen()
        && reaches(Permission.ENTER_MEASUREMENTS, details);
  }

  /** Whether the reader may set a target. */
  public boolean isEditor() {
    IndicatorDetails details = getPage().details();
    return (details.goalState().isOpen() || details.goalState().isHidden())
        && reaches(Permission.EDIT_GOALS, details);
  }

  /** The period that the form names: the one typed, else the earliest one missing. */
  public String getPeriod() {
    String typed = exchange.parameter("period");
    if (!typed.isEmpty()) {
      return typed;
    }
    return getPage().missing().stream().findFirst().map(Option::value).orElse("");
  }

  /** What was typed into a field of the form that was refused. */
  public String typed(String field) {
    return exchange.isPost() ? exchange.parameter(field) : "";
  }

  private boolean write(IndicatorDetails details) {
    try {
      String done = exchange.parameter("do").equals("target") ? set(details) : enter(details);
      exchange.redirect("/goal/indicator.xhtml?id=" + id() + "&done=" + done);
      return true;
    } catch (UnreadableField e) {
      exchange.refuse(e.happened(), e.cure());
    } catch (GovernanceException e) {
      exchange.refuse(e);
    }
    return false;
  }

  private String enter(IndicatorDetails details) {
    GoalFields fields = fields();
    indicators.enter(
        new NewMeasurement(
            details.indicator().id(),
            BadPeriod.required(exchange.parameter("period"), details.calendar()),
            fields.required("value"),
            fields.number("numerator"),
            fields.number("denominator"),
            fields.count("n"),
            null,
            exchange.parameter("note"),
            fields.supersedes()));
    return "entered";
  }

  private String set(IndicatorDetails details) {
    GoalFields fields = fields();
    indicators.set(
        new NewTarget(
            details.indicator().id(),
            fields.kind(),
            BadPeriod.required(exchange.parameter("until"), details.calendar()),
            fields.required("target"),
            null,
            exchange.parameter("reason")));
    return "set";
  }

  private GoalFields fields() {
    return new GoalFields(exchange::parameter);
  }

  private @Nullable Verdict verdict(IndicatorDetails details) {
    MeasureId measure = details.indicator().measure();
    return measure == null || !current.get().may(Permission.READ_MEASURES)
        ? null
        : catalogue.verdict(measure, null);
  }

  private boolean reaches(Permission permission, IndicatorDetails details) {
    return current.get().scope(permission).contains(details.indicator().agency());
  }

  private IndicatorId id() {
    try {
      return new IndicatorId(UUID.fromString(exchange.parameter("id")));
    } catch (IllegalArgumentException e) {
      throw new IndicatorNotFound();
    }
  }
}
