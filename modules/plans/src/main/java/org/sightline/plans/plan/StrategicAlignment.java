package org.sightline.plans.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.goals.goal.GoalId;
import org.sightline.persistence.AggregateRoot;
import org.sightline.plans.content.AlignmentContent;
import org.sightline.plans.content.DocumentType;

/** A goal that a requirement serves, with the words of the goal as they were. */
@Entity
@Table(name = "plans_alignment")
@NamedQuery(
    name = StrategicAlignment.OF_VERSIONS,
    query =
        "select a from StrategicAlignment a where a.versionId in :versions"
            + " order by a.requirementRow, a.ordinal, a.id")
@NamedQuery(
    name = StrategicAlignment.REMOVE,
    query = "delete from StrategicAlignment a where a.versionId = :version")
class StrategicAlignment extends AggregateRoot {

  static final String OF_VERSIONS = "StrategicAlignment.ofVersions";
  static final String REMOVE = "StrategicAlignment.remove";

  @Column(name = "version_id", nullable = false, updatable = false)
  private UUID versionId;

  @Column(name = "requirement_row", nullable = false, updatable = false)
  private UUID requirementRow;

  @Column(name = "ordinal", nullable = false, updatable = false)
  private int ordinal;

  @Column(name = "goal_id", nullable = false, updatable = false)
  private UUID goalId;

  @Enumerated(EnumType.STRING)
  @Column(name = "document_type", nullable = false, updatable = false)
  private DocumentType documentType;

  @Column(name = "document_title", updatable = false)
  private @Nullable String documentTitle;

  @Column(name = "page_ref", updatable = false)
  private @Nullable String pageRef;

  @Column(name = "goal_text", updatable = false)
  private @Nullable String goalText;

  protected StrategicAlignment() {}

  StrategicAlignment(PerformanceRequirement requirement, int ordinal, AlignmentContent content) {
    this.versionId = requirement.versionId();
    this.requirementRow = requirement.rowId();
    this.ordinal = ordinal;
    this.goalId = content.goal().value();
    this.documentType = content.documentType();
    this.documentTitle = content.documentTitle();
    this.pageRef = content.pageRef();
    this.goalText = content.goalText();
  }

  UUID requirementRow() {
    return requirementRow;
  }

  AlignmentContent content() {
    return new AlignmentContent(new GoalId(goalId), documentType, documentTitle, pageRef, goalText);
  }
}
