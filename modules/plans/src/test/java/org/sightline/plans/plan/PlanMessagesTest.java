package org.sightline.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.message.Languages;
import org.sightline.message.Text;
import org.sightline.plans.content.DocumentType;
import org.sightline.plans.content.ReadingFrequency;
import org.sightline.plans.content.RequirementKind;
import org.sightline.plans.content.SmartLetter;
import org.sightline.plans.executive.AppointmentType;
import org.sightline.plans.executive.CycleState;
import org.sightline.plans.executive.OfficialRole;
import org.sightline.plans.rule.RatingLevel;
import org.sightline.plans.rule.ReviewCadence;
import org.sightline.plans.rule.RuleSets;
import org.sightline.plans.threshold.EvidenceState;

/** Every code that a reader may meet has a name in every language. */
class PlanMessagesTest {

  @ParameterizedTest
  @MethodSource("labels")
  void speaksEveryLanguage(Text label) {
    List<String> names =
        Languages.ALL.stream().map((Locale language) -> label.in(language)).toList();

    assertThat(names).noneMatch(String::isBlank);
  }

  static Stream<Text> labels() {
    return Stream.of(
            Stream.of(PlanState.values()).map(PlanState::label),
            Stream.of(PlanStatus.values()).map(PlanStatus::label),
            Stream.of(PlanEvent.values()).map(PlanEvent::label),
            Stream.of(PlanPart.values()).map(PlanPart::label),
            Stream.of(PlanGap.values()).map(PlanGap::label),
            Stream.of(ClosureReason.values()).map(ClosureReason::label),
            Stream.of(DocumentType.values()).map(DocumentType::label),
            Stream.of(ReadingFrequency.values()).map(ReadingFrequency::label),
            Stream.of(RequirementKind.values()).map(RequirementKind::label),
            Stream.of(SmartLetter.values()).map(SmartLetter::label),
            Stream.of(SmartLetter.values()).map(SmartLetter::missing),
            Stream.of(AppointmentType.values()).map(AppointmentType::label),
            Stream.of(CycleState.values()).map(CycleState::label),
            Stream.of(OfficialRole.values()).map(OfficialRole::label),
            Stream.of(EvidenceState.values()).map(EvidenceState::label),
            Stream.of(RatingLevel.values()).map(RatingLevel::label),
            Stream.of(ReviewCadence.values()).map(ReviewCadence::label),
            Stream.of("RS-2013", "RS-2026")
                .flatMap(code -> RuleSets.find(code).stream())
                .flatMap(
                    rules ->
                        Stream.concat(
                            Stream.of(rules.title()),
                            rules.elements().stream().map(element -> element.title()))))
        .flatMap(labels -> labels);
  }
}
