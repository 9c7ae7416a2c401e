package org.sightline.dashboard.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanMergeTest {

  private static final String ONE = "r-00000000-0000-4000-8000-000000000001";
  private static final String TWO = "r-00000000-0000-4000-8000-000000000002";
  private static final String PART =
      "m-00000000-0000-4000-8000-000000000002-00000000-0000-4000-8000-00000000000a";

  @Test
  void proposesTheTextThatOnlyOneHasChanged() {
    PlanText seen = text(Map.of("e-CE1-weight", "20", "e-CE2-weight", "15"));
    PlanText mine = seen.with("e-CE1-weight", "25");
    PlanText theirs = seen.with("e-CE2-weight", "30");

    List<FieldDifference> found = new PlanMerge(mine, theirs, SeenText.of(seen)).differences();

    assertThat(found)
        .extracting(FieldDifference::key, FieldDifference::likely)
        .containsExactlyInAnyOrder(
            tuple("e-CE1-weight", Side.MINE), tuple("e-CE2-weight", Side.THEIRS));
  }

  @Test
  void proposesNothingWhereBothHaveChanged() {
    PlanText seen = text(Map.of("e-CE1-weight", "20"));
    PlanMerge merge =
        new PlanMerge(
            seen.with("e-CE1-weight", "25"),
            seen.with("e-CE1-weight", "30"),
            SeenText.parse(SeenText.of(seen).toString()));

    assertThat(merge.differences()).extracting(FieldDifference::likely).containsOnlyNulls();
    assertThat(merge.merged(key -> null)).isEmpty();
    assertThat(merge.merged(key -> Side.THEIRS).orElseThrow().value("e-CE1-weight"))
        .isEqualTo("30");
  }

  @Test
  void takesARequirementWithAllThatBelongsToIt() {
    PlanText seen = text(Map.of(ONE + "-in", "CE5", ONE + "-statement", "Kept"));
    PlanText theirs =
        seen.with(TWO + "-in", "CE5")
            .with(TWO + "-statement", "Added")
            .with(PART + "-in", TWO.substring(2))
            .with(PART + "-target", "80");
    PlanMerge merge = new PlanMerge(seen, theirs, SeenText.of(seen));

    assertThat(merge.differences())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.key()).isEqualTo(TWO);
              assertThat(one.mine()).isNull();
              assertThat(one.theirs()).isEqualTo("Added");
              assertThat(one.likely()).isEqualTo(Side.THEIRS);
            });
    assertThat(merge.merged(key -> Side.THEIRS).orElseThrow().value(PART + "-target"))
        .isEqualTo("80");
    assertThat(merge.merged(key -> Side.MINE).orElseThrow().has(PART)).isFalse();
  }

  @Test
  void proposesTheRemovalOfWhatTheOtherHasLeft() {
    PlanText seen = text(Map.of(ONE + "-in", "CE5", ONE + "-statement", "Gone"));
    PlanMerge merge = new PlanMerge(seen.without(ONE), seen, SeenText.of(seen));

    assertThat(merge.differences())
        .singleElement()
        .extracting(FieldDifference::likely)
        .isEqualTo(Side.MINE);
  }

  private static PlanText text(Map<String, String> fields) {
    return new PlanText(fields);
  }
}
