package org.sightline.dashboard.goal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.table.TablePage;
import org.sightline.goals.goal.GoalDetails;
import org.sightline.goals.goal.GoalId;
import org.sightline.goals.goal.GoalNotFound;
import org.sightline.goals.goal.GoalRoleSummary;
import org.sightline.goals.goal.Goals;
import org.sightline.goals.indicator.Indicators;
import org.sightline.organization.People;
import org.sightline.organization.PersonId;

/** One goal with its indicators and those who answer for it: {@code /goal/goal.xhtml}. */
@Named
@RequestScoped
public class GoalView {

  @Inject private Goals goals;
  @Inject private Indicators indicators;
  @Inject private People people;

  private @Nullable UUID id;
  private @Nullable GoalDetails details;
  private List<IndicatorLine> lines = List.of();
  private Map<PersonId, String> names = Map.of();

  /** Reads everything that the page shows. */
  public void load() {
    UUID asked = id;
    if (asked == null) {
      throw new GoalNotFound();
    }
    GoalDetails found = goals.get(new GoalId(asked));
    details = found;
    lines =
        indicators.ofGoals(List.of(found.goal().id())).stream().map(IndicatorLine::new).toList();
    names = people.names(found.roles().stream().map(GoalRoleSummary::person).toList());
  }

  /** The goal with its neighbours. */
  public GoalDetails getDetails() {
    return Objects.requireNonNull(details, "load() comes first");
  }

  /** Its indicators, as a table. */
  public TablePage<IndicatorLine> getIndicators() {
    return TablePage.whole(lines);
  }

  /** Who is or was what for it, as a table. */
  public TablePage<Responsible> getRoles() {
    return TablePage.whole(
        getDetails().roles().stream()
            .map(role -> new Responsible(role, names.getOrDefault(role.person(), "")))
            .toList());
  }

  /** The goal shown. */
  public @Nullable UUID getId() {
    return id;
  }

  public void setId(@Nullable UUID id) {
    this.id = id;
  }

  /** A person with what it is for the goal. */
  public record Responsible(GoalRoleSummary role, String name) {}
}
