package org.sightline.dashboard.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.shell.ShellView;
import org.sightline.goals.goal.GoalId;
import org.sightline.measure.MeasureId;
import org.sightline.message.Text;

/** Names the fields in which two people differ, so that a reader knows where they stand. */
@Dependent
class PlanLabels {

  private static final int SHOWN = 60;

  @Inject private PlanPicks picks;
  @Inject private ShellView shell;

  List<FieldDifference> named(List<FieldDifference> differences, Draft draft) {
    Locale locale = shell.getLocale();
    List<String> items = differences.stream().map(FieldDifference::item).distinct().toList();
    Map<MeasureId, String> measures =
        picks.measures(ids(items, "m-").map(MeasureId::new).toList(), locale);
    Map<GoalId, String> goals = picks.goals(ids(items, "g-").map(GoalId::new).toList());
    return differences.stream()
        .map(
            one -> {
              String item = one.item();
              return one.called(
                  label(one, place(item, draft, locale), part(item, measures, goals), locale));
            })
        .toList();
  }

  private static Stream<UUID> ids(List<String> items, String start) {
    return items.stream().filter(item -> item.startsWith(start)).map(FieldName::second);
  }

  private static String label(
      FieldDifference one, String place, @Nullable String part, Locale locale) {
    String where = part == null ? place : place + " · " + part;
    if (one.key().equals(one.item())) {
      return where;
    }
    return where + " · " + text("field." + FieldName.last(one.key())).in(locale);
  }

  private static @Nullable String part(
      String item, Map<MeasureId, String> measures, Map<GoalId, String> goals) {
    return switch (item.charAt(0)) {
      case 'm' -> measures.getOrDefault(new MeasureId(FieldName.second(item)), "?");
      case 'g' -> goals.getOrDefault(new GoalId(FieldName.second(item)), "?");
      default -> null;
    };
  }

  /** The element, or the requirement by the begin of its statement. */
  private static String place(String item, Draft draft, Locale locale) {
    if (item.startsWith("e-")) {
      return draft.rules().element(item.substring(2)).orElseThrow().title().in(locale);
    }
    String field = FieldName.owner(item) + "-statement";
    String mine = draft.text().value(field);
    String said = mine.isEmpty() ? draft.merge().theirs().value(field) : mine;
    return said.isEmpty()
        ? text("requirement.unnamed").in(locale)
        : said.length() <= SHOWN ? said : said.substring(0, SHOWN) + "…";
  }

  private static Text text(String key) {
    return Text.of(PlanLabels.class, key);
  }
}
