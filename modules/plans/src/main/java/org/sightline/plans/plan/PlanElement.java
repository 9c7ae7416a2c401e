package org.sightline.plans.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.persistence.AggregateRoot;
import org.sightline.plans.content.ElementContent;
import org.sightline.plans.content.RequirementContent;

/** A critical element in a version of a plan. */
@Entity
@Table(name = "plans_element")
@NamedQuery(
    name = PlanElement.OF_VERSIONS,
    query =
        "select e from PlanElement e where e.versionId in :versions"
            + " order by e.versionId, e.ordinal, e.id")
@NamedQuery(
    name = PlanElement.REMOVE,
    query = "delete from PlanElement e where e.versionId = :version")
class PlanElement extends AggregateRoot {

  static final String OF_VERSIONS = "PlanElement.ofVersions";
  static final String REMOVE = "PlanElement.remove";

  @Column(name = "version_id", nullable = false, updatable = false)
  private UUID versionId;

  @Column(name = "ordinal", nullable = false, updatable = false)
  private int ordinal;

  @Column(name = "code", nullable = false, updatable = false)
  private String code;

  @Column(name = "weight", updatable = false)
  private @Nullable Integer weight;

  @Column(name = "agency_specific", updatable = false)
  private @Nullable String agencySpecific;

  protected PlanElement() {}

  PlanElement(UUID version, int ordinal, ElementContent content) {
    this.versionId = version;
    this.ordinal = ordinal;
    this.code = content.code();
    this.weight = content.weight();
    this.agencySpecific = content.agencySpecific();
  }

  UUID versionId() {
    return versionId;
  }

  String code() {
    return code;
  }

  ElementContent content(List<RequirementContent> requirements) {
    return new ElementContent(code, weight, agencySpecific, requirements);
  }
}
