package org.sightline.dashboard.goal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
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
import org.sightline.goals.indicator.TargetKind;
import org.sightline.measure.MeasureId;
import org.sightline.measure.Verdict;
import org.sightline.measure.catalogue.MeasureCatalogue;
import org.sightline.message.Text;
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
    } catch (NumberFormatException e) {
      exchange.refuse(say("number.wrong"), say("number.cure"));
    } catch (GovernanceException e) {
      exchange.refuse(e);
    }
    return false;
  }

  private String enter(IndicatorDetails details) {
    BigDecimal value = number("value");
    if (value == null) {
      throw new NumberFormatException("no value");
    }
    BigDecimal n = number("n");
    String supersedes = exchange.parameter("supersedes");
    indicators.enter(
        new NewMeasurement(
            details.indicator().id(),
            BadPeriod.required(exchange.parameter("period"), details.calendar()),
            value,
            number("numerator"),
            number("denominator"),
            n == null ? null : n.longValue(),
            null,
            exchange.parameter("note"),
            supersedes.isEmpty() ? null : UUID.fromString(supersedes)));
    return "entered";
  }

  private String set(IndicatorDetails details) {
    BigDecimal value = number("target");
    if (value == null) {
      throw new NumberFormatException("no value");
    }
    indicators.set(
        new NewTarget(
            details.indicator().id(),
            TargetKind.valueOf(exchange.parameter("kind")),
            BadPeriod.required(exchange.parameter("until"), details.calendar()),
            value,
            null,
            exchange.parameter("reason")));
    return "set";
  }

  /** A number as people type it: spaces and a comma before the decimals are understood. */
  private @Nullable BigDecimal number(String field) {
    String typed = exchange.parameter(field).replaceAll("[\\s\\u00a0%]", "");
    if (typed.isEmpty()) {
      return null;
    }
    return new BigDecimal(typed.matches("-?\\d+,\\d{1,2}") ? typed.replace(',', '.') : typed);
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

  private static Text say(String key) {
    return Text.of(IndicatorView.class, key);
  }
}
