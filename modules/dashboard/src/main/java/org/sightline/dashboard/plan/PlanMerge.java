package org.sightline.dashboard.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two texts of one plan, and what becomes of them field by field. Nothing is taken without having
 * been shown.
 *
 * @param mine what the reader has written
 * @param theirs what is stored
 * @param seen what the reader began with
 */
record PlanMerge(PlanText mine, PlanText theirs, SeenText seen) {

  /** Every difference in the order of the plan, not yet named. */
  List<FieldDifference> differences() {
    List<FieldDifference> found = new ArrayList<>();
    for (String item : items()) {
      if (mine.has(item) && theirs.has(item)) {
        fields(item, found);
      } else if (!isPartOfAnother(item)) {
        found.add(
            new FieldDifference(
                item, item, "", summary(mine, item), summary(theirs, item), likely(item)));
      }
    }
    return found;
  }

  /**
   * The text that the choices make.
   *
   * @param choice whose text is taken of a {@link FieldDifference#key}; null where nobody has said
   * @return empty while a choice is missing
   */
  Optional<PlanText> merged(Function<String, @Nullable Side> choice) {
    return sides(choice).map(this::taking);
  }

  /** Whose text is taken of each difference; empty while a choice is missing. */
  private Optional<Map<String, Side>> sides(Function<String, @Nullable Side> choice) {
    Map<String, Side> chosen = new LinkedHashMap<>();
    for (FieldDifference difference : differences()) {
      Side said = choice.apply(difference.key());
      // What the writer has changed alone since both texts were shown needs no choice.
      Side side = said == null ? difference.likely() : said;
      if (side == null) {
        return Optional.empty();
      }
      chosen.put(difference.key(), side);
    }
    return Optional.of(chosen);
  }

  private PlanText taking(Map<String, Side> chosen) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String item : items()) {
      put(fields, item, chosen);
    }
    return new PlanText(fields);
  }

  private void put(Map<String, String> fields, String item, Map<String, Side> chosen) {
    if (mine.has(item) && theirs.has(item)) {
      for (String name : PlanFields.names(item)) {
        String field = item + "-" + name;
        PlanText from = chosen.get(field) == Side.THEIRS ? theirs : mine;
        fields.put(field, from.value(field));
      }
      return;
    }
    Side side = chosen.get(isPartOfAnother(item) ? FieldName.owner(item) : item);
    PlanText from = side == Side.THEIRS ? theirs : mine;
    if (from.has(item)) {
      PlanFields.names(item)
          .forEach(name -> fields.put(item + "-" + name, from.value(item + "-" + name)));
    }
  }

  private void fields(String item, List<FieldDifference> found) {
    for (String name : PlanFields.names(item)) {
      String field = item + "-" + name;
      String own = mine.value(field);
      String other = theirs.value(field);
      if (!own.equals(other)) {
        boolean mineChanged = seen.differs(field, own);
        boolean theirsChanged = seen.differs(field, other);
        Side likely = mineChanged == theirsChanged ? null : mineChanged ? Side.MINE : Side.THEIRS;
        found.add(new FieldDifference(field, item, "", own, other, likely));
      }
    }
  }

  /** Whoever has added or removed it. */
  private Side likely(String item) {
    boolean wasThere = seen.has(item + "-" + FieldName.IN);
    return mine.has(item) == wasThere ? Side.THEIRS : Side.MINE;
  }

  /** Whether a whole requirement is in question with all that belongs to it. */
  private boolean isPartOfAnother(String item) {
    String owner = FieldName.owner(item);
    return !owner.equals(item) && mine.has(owner) != theirs.has(owner);
  }

  private Set<String> items() {
    Set<String> items = new LinkedHashSet<>(mine.items());
    items.addAll(theirs.items());
    return items;
  }

  private static @Nullable String summary(PlanText text, String item) {
    if (!text.has(item)) {
      return null;
    }
    return switch (item.charAt(0)) {
      case 'r' -> text.value(item + "-statement");
      case 'm' -> text.value(item + "-target");
      default -> text.value(item + "-title");
    };
  }
}
