package org.sightline.plans.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.sightline.document.DocumentFile;
import org.sightline.document.ExportCover;
import org.sightline.plans.plan.ExecutivePlans;
import org.sightline.plans.plan.PlanDetails;
import org.sightline.plans.plan.PlanId;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;
import org.sightline.security.Requires;

/** The plans of executives as documents. */
@ApplicationScoped
class PlanDocuments {

  private ExecutivePlans plans;
  private PlanNaming naming;
  private CurrentActor current;
  private Clock clock;

  protected PlanDocuments() {}

  @Inject
  PlanDocuments(ExecutivePlans plans, PlanNaming naming, CurrentActor current, Clock clock) {
    this.plans = plans;
    this.naming = naming;
    this.current = current;
    this.clock = clock;
  }

  /**
   * A plan as tagged PDF, with the hash of the text that is, or would be, signed.
   *
   * @throws org.sightline.plans.plan.PlanNotFound when it is not within reach
   */
  @Requires(Permission.READ_PLANS)
  public DocumentFile pdf(PlanId id, Locale locale) {
    PlanDetails details = plans.get(id);
    PlanSheet sheet =
        new PlanSheet(
            details, plans.evidence(id), plans.text(id).sha256(), naming.of(details, locale));
    ZonedDateTime now = ZonedDateTime.now(clock);
    ExportCover cover = PlanCover.of(sheet, current.get().displayName(), now);
    return DocumentFile.pdf(
        details.plan().planNo() + "-v" + details.plan().versionNo(),
        new PlanDocument(sheet, locale, clock.getZone()).text(cover));
  }
}
