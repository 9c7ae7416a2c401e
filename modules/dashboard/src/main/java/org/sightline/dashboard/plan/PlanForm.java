package org.sightline.dashboard.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.faces.Exchange;
import org.sightline.plans.content.RequirementId;
import org.sightline.plans.plan.PlanDetails;
import org.sightline.plans.plan.PlanNotFound;
import org.sightline.plans.plan.PlanSummary;

/** Reads what the form of the editor has sent and which of its buttons was pressed. */
@Dependent
class PlanForm {

  private static final int PARTS = 4;

  @Inject private PlanEditing editing;
  @Inject private Exchange exchange;

  /**
   * What a button makes of a draft.
   *
   * @param draft the draft after it
   * @param saves whether it is saved
   * @param next end of the address that follows; null where the same page answers
   * @param incomplete whether choices between two texts are missing
   */
  record Edit(Draft draft, boolean saves, @Nullable String next, boolean incomplete) {

    static Edit saving(Draft draft, @Nullable String next) {
      return new Edit(draft, true, next, false);
    }
  }

  /** What was sent. */
  Draft sent(PlanDetails stored) {
    String[] parts = exchange.request().getParameterValues("part");
    PlanText text =
        PlanText.sent(
            Draft.codes(stored.plan()),
            parts == null ? List.of() : List.of(parts),
            exchange::parameter);
    return Draft.typed(
        stored, text, version("version"), SeenText.parse(exchange.parameter("seen")));
  }

  /**
   * What the button that was pressed makes of it.
   *
   * @throws PlanNotFound when it names something that is not there
   */
  Edit edited(Draft sent) {
    // Four parts at most: the button, a kind or an item, a requirement, what was found.
    String[] asked = Arrays.copyOf(exchange.parameter("do").split(":"), PARTS);
    return switch (part(asked, 0)) {
      case "autosave" -> Edit.saving(sent, null);
      case "check" -> new Edit(sent, false, null, false);
      case "merge" -> merged(sent);
      case "add" -> added(sent, part(asked, 1));
      case "drop" -> Edit.saving(sent.with(sent.text().without(part(asked, 1))), "&done=dropped");
      case "find" -> Edit.saving(sent, found(part(asked, 1), PlanAddress.identity(part(asked, 2))));
      case "use" -> used(sent, asked);
      default -> Edit.saving(sent, "&done=saved");
    };
  }

  /** Saves a draft. */
  PlanDetails save(Draft draft) {
    return editing.save(draft);
  }

  private static Edit added(Draft sent, String element) {
    RequirementId id = new RequirementId(UUID.randomUUID());
    return Edit.saving(
        PlanEditing.withRequirement(sent, element, id), "&done=added#" + FieldName.requirement(id));
  }

  private Edit used(Draft sent, String[] asked) {
    UUID owner = PlanAddress.identity(part(asked, 2));
    Draft more = editing.using(sent, part(asked, 1), owner, PlanAddress.identity(part(asked, 3)));
    return Edit.saving(more, "&done=used#r-" + owner);
  }

  private String found(String kind, UUID owner) {
    String words = exchange.parameter("find-" + kind + "-" + owner);
    return "&pick="
        + URLEncoder.encode(kind, StandardCharsets.UTF_8)
        + "&for="
        + owner
        + "&q="
        + URLEncoder.encode(words, StandardCharsets.UTF_8)
        + "#found-"
        + URLEncoder.encode(kind, StandardCharsets.UTF_8)
        + "-"
        + owner;
  }

  // Choices count against what was shown; if somebody has saved since, they are asked for anew.
  private Edit merged(Draft sent) {
    PlanSummary now = sent.stored().plan();
    Optional<PlanText> text =
        version("against") == now.version() ? sent.merge().merged(this::choice) : Optional.empty();
    return text.map(
            merged ->
                Edit.saving(
                    Draft.typed(sent.stored(), merged, now.version(), sent.seen()), "&done=merged"))
        .orElseGet(() -> new Edit(sent, false, null, true));
  }

  private @Nullable Side choice(String key) {
    String chosen = exchange.parameter("take-" + key);
    return Stream.of(Side.values())
        .filter(side -> side.name().equals(chosen))
        .findFirst()
        .orElse(null);
  }

  private static String part(String[] asked, int place) {
    return Objects.requireNonNullElse(asked[place], "");
  }

  private long version(String name) {
    String text = exchange.parameter(name);
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
  }
}
