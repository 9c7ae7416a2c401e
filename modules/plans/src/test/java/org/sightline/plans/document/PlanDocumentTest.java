package org.sightline.plans.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.document.DocumentFile;
import org.sightline.measure.MeasureId;
import org.sightline.measure.Trend;
import org.sightline.message.Languages;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonId;
import org.sightline.plans.content.ElementContent;
import org.sightline.plans.content.Examples;
import org.sightline.plans.content.PlanContent;
import org.sightline.plans.content.RequirementContent;
import org.sightline.plans.executive.CycleId;
import org.sightline.plans.executive.ExecutiveId;
import org.sightline.plans.executive.OfficialRole;
import org.sightline.plans.executive.OfficialSummary;
import org.sightline.plans.plan.NextSignature;
import org.sightline.plans.plan.PlanDetails;
import org.sightline.plans.plan.PlanId;
import org.sightline.plans.plan.PlanPart;
import org.sightline.plans.plan.PlanSignature;
import org.sightline.plans.plan.PlanState;
import org.sightline.plans.plan.PlanSummary;
import org.sightline.plans.plan.SignedFigure;
import org.sightline.plans.threshold.EvidenceState;
import org.sightline.signature.SignatureMeaning;
import org.sightline.testing.VeraPdf;

class PlanDocumentTest {

  private static final String NASTY =
      "</td><script>x</script> & \"Señora Núñez\" ]]> \u0007\0 日本 \ud83d ";
  private static final String HASH = "a1b2".repeat(16);
  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final Instant SIGNED = Instant.parse("2025-11-03T15:04:05Z");

  @ParameterizedTest
  @MethodSource("statesAndLanguages")
  void keepsTheRulesForAccessibleFiles(PlanState state, Locale language) throws Exception {
    byte[] file = file(sheet(state, nasty()), language);

    assertThat(VeraPdf.broken(file)).isEmpty();
  }

  static Stream<Arguments> statesAndLanguages() {
    return Languages.ALL.stream()
        .flatMap(
            language -> Stream.of(PlanState.values()).map(state -> Arguments.of(state, language)));
  }

  @Test
  void keepsThemWithoutAnyContent() throws Exception {
    byte[] file = file(sheet(PlanState.DRAFT, new PlanContent(List.of())), Locale.US);

    assertThat(VeraPdf.broken(file)).isEmpty();
  }

  @Test
  void marksADraftAndPrintsItsHash() throws IOException {
    assertThat(text(sheet(PlanState.DRAFT, Examples.complete()), Locale.US))
        .contains("DRAFT, not signed", "Nobody has signed.", "SHA-256 of the text " + HASH)
        .contains("Performance plan of Rosa Delgado, FY2026", "Made by Hugh Resources");
    assertThat(text(sheet(PlanState.CONSULTATION, Examples.complete()), Languages.ALL.get(1)))
        .contains("BORRADOR, sin firmar", "Plan de desempeño de Rosa Delgado, FY2026");
  }

  @Test
  void printsWhoSignedWhichText() throws IOException {
    assertThat(text(sheet(PlanState.ESTABLISHED, Examples.complete()), Locale.US))
        .doesNotContain("DRAFT")
        .contains("Rosa Delgado (Executive)")
        .contains("Signed at November 3, 2025, 10:04 AM EST")
        .contains("Statement that was signed I have read it.")
        .contains("SHA-256 of the signed text " + HASH)
        .contains("What the signers saw of the measures", "Trust after a call");
  }

  @Test
  void printsTheContentExactlyAsItIsSigned() throws IOException {
    assertThat(text(sheet(PlanState.ESTABLISHED, Examples.complete()), Locale.US))
        .contains("Requirement 1: Result for customers", "Level 5 needs 77", "Baseline 68")
        .contains("Period of the baseline FY2025-Q4", "Target date September 30, 2026")
        .contains("Service that works (Strategic plan: Strategic plan, 12)")
        .contains("5 critical elements, 3 requirements, 1 signature on this version");
  }

  @Test
  void saysWhoseSignatureIsAwaited() throws IOException {
    assertThat(text(sheet(PlanState.SIGNING, Examples.complete()), Locale.US))
        .contains("NOT IN FORCE, waits for signatures")
        .contains("It waits for the signature of Susan Visor (Rating official).");
  }

  private static PlanContent nasty() {
    List<RequirementContent> many = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      many.add(Examples.requirement(i));
      many.add(Examples.leading());
    }
    PlanContent content = Examples.with(many);
    return new PlanContent(
        content.elements().stream()
            .map(
                element ->
                    new ElementContent(
                        element.code(),
                        element.weight(),
                        NASTY.repeat(60) + "unbroken".repeat(200),
                        element.requirements()))
            .toList());
  }

  private static PlanSheet sheet(PlanState state, PlanContent content) {
    boolean signed = state == PlanState.ESTABLISHED;
    return new PlanSheet(
        new PlanDetails(
            summary(state),
            content,
            List.of(),
            List.of(),
            signed ? List.of(official()) : List.of(),
            signed ? List.of(signature()) : List.of(),
            state == PlanState.SIGNING ? next() : null,
            state.isEditable() ? null : HASH,
            Set.of(),
            state.isEditable()),
        signed ? List.of(figure(71.4), figure(null)) : List.of(),
        HASH,
        new PlanNames("Agency " + NASTY, Map.of(), Map.of()));
  }

  private static PlanSummary summary(PlanState state) {
    return new PlanSummary(
        new PlanId(new UUID(0, 9)),
        "FY26-000123",
        new OrganizationId(new UUID(0, 1)),
        new ExecutiveId(new UUID(0, 2)),
        "Rosa Delgado",
        "Director of Claims",
        new CycleId(new UUID(0, 3)),
        2026,
        "RS-2026",
        state,
        state.status(),
        Examples.FRAME.start(),
        Examples.FRAME.end(),
        null,
        1,
        "Hugh Resources",
        SIGNED,
        1);
  }

  private static OfficialSummary official() {
    return new OfficialSummary(
        new UUID(0, 5),
        new ExecutiveId(new UUID(0, 2)),
        OfficialRole.RATING_OFFICIAL,
        new PersonId(new UUID(0, 6)),
        "Susan Visor",
        LocalDate.of(2025, 10, 1),
        null);
  }

  private static PlanSignature signature() {
    return new PlanSignature(
        PlanPart.EXECUTIVE.name(),
        "Rosa Delgado",
        SignatureMeaning.CONSULTED.label(),
        "I have read it.",
        SIGNED,
        1,
        HASH,
        true);
  }

  private static NextSignature next() {
    return new NextSignature(
        PlanPart.RATING_OFFICIAL,
        new PersonId(new UUID(0, 6)),
        "Susan Visor",
        SignatureMeaning.ESTABLISHES_PLAN.statement());
  }

  private static SignedFigure figure(@Nullable Double value) {
    boolean known = value != null;
    return new SignedFigure(
        Examples.requirement(1).id(),
        new MeasureId(new UUID(4, 1)),
        1,
        "Rosa Delgado",
        value,
        known ? 1_200L : null,
        known ? 2.5 : null,
        known ? LocalDate.of(2025, 7, 1) : null,
        known ? LocalDate.of(2025, 9, 30) : null,
        known ? SIGNED : null,
        known ? 1 : null,
        known ? EvidenceState.values()[0] : EvidenceState.MISSING,
        known ? Trend.values()[0] : null,
        null,
        SIGNED);
  }

  private static String text(PlanSheet sheet, Locale language) throws IOException {
    try (PDDocument document = Loader.loadPDF(file(sheet, language))) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static byte[] file(PlanSheet sheet, Locale language) {
    var cover =
        PlanCover.of(sheet, "Hugh Resources", ZonedDateTime.of(2025, 12, 1, 9, 0, 0, 0, ZONE));
    return DocumentFile.pdf("plan", new PlanDocument(sheet, language, ZONE).text(cover)).content();
  }
}
