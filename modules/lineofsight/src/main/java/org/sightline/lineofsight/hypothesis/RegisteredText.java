package org.sightline.lineofsight.hypothesis;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.document.CanonicalText;
import org.sightline.measure.catalogue.MeasureSummary;
import org.sightline.security.AccountId;

/** Writes what a hypothesis says as the one text that is hashed. */
final class RegisteredText {

  /** Names the fields; another number when they change. */
  private static final String FORM = "hypothesis-1";

  private RegisteredText() {}

  /** The text holds what was claimed and nothing that is found out later. */
  static Registration of(Hypothesis hypothesis, ClaimMeasures measures, AccountId by, Instant at) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("form", FORM);
    fields.put("id", hypothesis.id());
    fields.put("agency", hypothesis.agencyId());
    fields.put("cxMeasure", measure(measures.cx()));
    fields.put("outcomeMeasure", measure(measures.outcome()));
    putClaim(hypothesis.claim(), fields);
    CanonicalText text = CanonicalText.of(fields);
    return new Registration(at, by, text.text(), text.sha256());
  }

  private static void putClaim(Claim claim, Map<String, @Nullable Object> fields) {
    fields.put("behaviour", claim.behaviour());
    fields.put("expectedSign", claim.expectedSign());
    fields.put("lagMin", claim.lag().min());
    fields.put("lagMax", claim.lag().max());
    fields.put("mechanism", claim.mechanism());
    fields.put("confounders", claim.doubts().confounders());
    fields.put("rivalExplanations", claim.doubts().rivalExplanations());
    fields.put("practicalThreshold", claim.practicalThreshold());
  }

  private static Map<String, Object> measure(MeasureSummary measure) {
    return Map.of(
        "id", measure.id().toString(), "key", measure.key().text(), "unit", measure.kind().unit());
  }
}
