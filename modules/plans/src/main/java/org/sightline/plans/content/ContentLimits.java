package org.sightline.plans.content;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.plans.rule.RuleSet;

/** What a plan must keep to so that it can be stored at all, complete or not. */
public final class ContentLimits {

  private static final int MOST_REQUIREMENTS = 10;
  private static final int MOST_PARTS = 10;
  private static final BigDecimal BEYOND = BigDecimal.TEN.pow(10);

  private ContentLimits() {}

  /**
   * Refuses what cannot be stored.
   *
   * @throws ContentRefused naming the part by its JSON pointer
   */
  public static void check(RuleSet rules, PlanContent content) {
    // A body that forgets them would empty the plan.
    require(!content.elements().isEmpty(), "/elements", "missing");
    Set<String> codes = new HashSet<>();
    Set<RequirementId> ids = new HashSet<>();
    for (int i = 0; i < content.elements().size(); i++) {
      String at = "/elements/" + i;
      ElementContent element = content.elements().get(i);
      require(rules.element(element.code()).isPresent(), at + "/code", "element");
      require(codes.add(element.code()), at + "/code", "twice");
      element(element, ids, at);
    }
  }

  private static void element(ElementContent element, Set<RequirementId> ids, String at) {
    percent(element.weight(), at + "/weight");
    text(element.agencySpecific(), 4_000, at + "/agencySpecific");
    int count = element.requirements().size();
    require(count <= MOST_REQUIREMENTS, at + "/requirements", "many");
    for (int r = 0; r < count; r++) {
      requirement(element.requirements().get(r), ids, at + "/requirements/" + r);
    }
  }

  private static void requirement(RequirementContent one, Set<RequirementId> ids, String at) {
    require(ids.add(one.id()), at + "/id", "twice");
    text(one.statement(), 2_000, at + "/statement");
    percent(one.weight(), at + "/weight");
    text(one.control(), 2_000, at + "/control");
    text(one.population(), 200, at + "/population");
    text(one.behaviours(), 2_000, at + "/behaviours");
    require(one.alignments().size() <= MOST_PARTS, at + "/alignments", "many");
    require(one.measures().size() <= MOST_PARTS, at + "/measures", "many");
    for (int i = 0; i < one.alignments().size(); i++) {
      alignment(one.alignments().get(i), at + "/alignments/" + i);
    }
    for (int i = 0; i < one.measures().size(); i++) {
      measure(one.measures().get(i), at + "/measures/" + i);
    }
  }

  private static void alignment(AlignmentContent alignment, String at) {
    text(alignment.documentTitle(), 255, at + "/documentTitle");
    text(alignment.pageRef(), 20, at + "/pageRef");
  }

  private static void measure(MeasureTarget one, String at) {
    text(one.baselinePeriod(), 40, at + "/baselinePeriod");
    text(one.dataSource(), 200, at + "/dataSource");
    text(one.method(), 400, at + "/method");
    text(one.guardrail(), 400, at + "/guardrail");
    text(one.maintainReason(), 400, at + "/maintainReason");
    number(one.baseline(), at + "/baseline");
    number(one.target(), at + "/target");
    number(one.t5(), at + "/t5");
    number(one.t4(), at + "/t4");
    number(one.t3(), at + "/t3");
    number(one.t2(), at + "/t2");
    Integer least = one.minSample();
    require(least == null || (least >= 0 && least <= 1_000_000), at + "/minSample", "range");
  }

  private static void text(@Nullable String text, int longest, String pointer) {
    if (text == null) {
      return;
    }
    if (text.length() > longest) {
      throw ContentRefused.tooLong(pointer, longest);
    }
    // PostgreSQL cannot store it, and no text has it.
    require(text.indexOf('\0') < 0, pointer, "nul");
  }

  private static void percent(@Nullable Integer percent, String pointer) {
    require(percent == null || (percent >= 0 && percent <= 100), pointer, "range");
  }

  private static void number(@Nullable BigDecimal number, String pointer) {
    require(number == null || number.abs().compareTo(BEYOND) < 0, pointer, "range");
  }

  private static void require(boolean holds, String pointer, String key) {
    if (!holds) {
      throw ContentRefused.because(pointer, key);
    }
  }
}
