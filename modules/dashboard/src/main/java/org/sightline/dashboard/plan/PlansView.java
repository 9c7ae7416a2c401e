package org.sightline.dashboard.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.faces.Exchange;
import org.sightline.dashboard.faces.Option;
import org.sightline.dashboard.faces.Wording;
import org.sightline.dashboard.table.SortDirection;
import org.sightline.dashboard.table.TablePage;
import org.sightline.dashboard.table.TableRequest;
import org.sightline.message.Text;
import org.sightline.plans.executive.ExecutiveId;
import org.sightline.plans.plan.PlanDetails;
import org.sightline.plans.plan.PlanGap;
import org.sightline.problem.GovernanceException;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;
import org.sightline.security.Scope;

/** The executives within reach with their plans, {@code #{plans.…}}. */
@Named("plans")
@RequestScoped
public class PlansView {

  @Inject private PlanLists lists;
  @Inject private CurrentActor current;
  @Inject private Exchange exchange;

  private List<PlanLine> lines = List.of();
  private List<Option> years = List.of();
  private boolean withoutCycle;
  private TablePage<PlanLine> page = TablePage.whole(List.of());

  /** Answers the request. */
  public void serve() {
    exchange.keepNothing();
    exchange.greet(PlansView.class);
    if (exchange.isPost()) {
      serveForm();
    }
    lines = lists.lines(getYear());
    years = lists.years();
    withoutCycle = isOpener() && lists.lacksCycle(lines, getYear());
    page = page();
  }

  /** The rows of this page. */
  public TablePage<PlanLine> getPage() {
    return page;
  }

  /** How many executives are at each stage. */
  public List<StageCount> getStages() {
    return PlanLists.stages(lines);
  }

  /** Whether somebody is within reach at all. */
  public boolean isAnybody() {
    return !lines.isEmpty();
  }

  /** The fiscal year shown. */
  public int getYear() {
    return lists.year(exchange.parameter("year"));
  }

  /** The fiscal years to choose from. */
  public List<Option> getYears() {
    return years;
  }

  /** What can be missing. */
  public List<Option> getGaps() {
    return Stream.of(PlanGap.values())
        .map(gap -> new Option(gap.name(), Wording.say(gap.label())))
        .toList();
  }

  /** Whether the actor may begin plans. */
  public boolean isWriter() {
    return current.get().may(Permission.EDIT_PLANS);
  }

  /** Whether the actor reads the plans of a whole agency. */
  public boolean isKeeper() {
    Scope scope = current.get().scope(Permission.READ_PLANS);
    return scope.everywhere() || !scope.agencies().isEmpty();
  }

  /** Whether no cycle of the year has been opened. */
  public boolean isWithoutCycle() {
    return withoutCycle;
  }

  /** What the page says first. */
  public Text getSummary() {
    long missing = lines.stream().filter(line -> !line.of().gaps().isEmpty()).count();
    return Text.of(PlansView.class, "plans.summary", lines.size(), missing, getYear() % 10_000);
  }

  /** Whether the actor may open the cycle of the year. */
  public boolean isOpener() {
    return current.get().may(Permission.MANAGE_EXECUTIVES);
  }

  private void serveForm() {
    try {
      if (exchange.parameter("do").equals("open")) {
        lists.open(current.get().agency(), getYear());
        exchange.redirect("/plan/plans.xhtml?year=" + getYear() + "&done=opened");
        return;
      }
      ExecutiveId executive =
          new ExecutiveId(PlanAddress.identity(exchange.parameter("executive")));
      PlanDetails made = lists.begin(executive, getYear());
      exchange.redirect("/plan/edit.xhtml?plan=" + made.plan().id() + "&done=begun");
    } catch (GovernanceException e) {
      exchange.refuse(e);
    }
  }

  private TablePage<PlanLine> page() {
    String stage = exchange.parameter("state");
    PlanGap gap = gap(exchange.parameter("gap"));
    String words = exchange.parameter("q");
    List<PlanLine> found =
        lines.stream()
            .filter(line -> stage.isEmpty() || line.stage().equals(stage))
            .filter(line -> line.has(gap) && line.holds(words))
            .toList();
    TableRequest asked =
        TableRequest.of(
            Map.of("page", exchange.parameter("page")), List.of("name"), SortDirection.ASCENDING);
    List<PlanLine> shown = found.stream().skip(asked.offset()).limit(asked.size()).toList();
    return TablePage.counted(shown, found.size(), asked);
  }

  private static @Nullable PlanGap gap(String name) {
    return Stream.of(PlanGap.values())
        .filter(gap -> gap.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
