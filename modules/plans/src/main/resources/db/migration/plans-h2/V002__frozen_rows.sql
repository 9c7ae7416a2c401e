-- What went to its signers stays as it was; a version only moves on in its states. The keys that
-- refer to themselves hold always: H2 refuses TRUNCATE for a table that some key refers to.
CREATE TRIGGER plans_version_stays BEFORE UPDATE, DELETE ON plans_version
  FOR EACH ROW CALL 'org.sightline.plans.plan.FrozenRowGuard';
CREATE TRIGGER plans_element_stays BEFORE INSERT, UPDATE, DELETE ON plans_element
  FOR EACH ROW CALL 'org.sightline.plans.plan.FrozenRowGuard';
CREATE TRIGGER plans_requirement_stays BEFORE INSERT, UPDATE, DELETE ON plans_requirement
  FOR EACH ROW CALL 'org.sightline.plans.plan.FrozenRowGuard';
CREATE TRIGGER plans_alignment_stays BEFORE INSERT, UPDATE, DELETE ON plans_alignment
  FOR EACH ROW CALL 'org.sightline.plans.plan.FrozenRowGuard';
CREATE TRIGGER plans_requirement_measure_stays BEFORE INSERT, UPDATE, DELETE
  ON plans_requirement_measure
  FOR EACH ROW CALL 'org.sightline.plans.plan.FrozenRowGuard';
CREATE TRIGGER plans_signed_evidence_stays BEFORE UPDATE, DELETE ON plans_signed_evidence
  FOR EACH ROW CALL 'org.sightline.audit.FiledRowGuard';
ALTER TABLE plans_version ADD CONSTRAINT plans_version_kept
  FOREIGN KEY (id) REFERENCES plans_version (id);
ALTER TABLE plans_element ADD CONSTRAINT plans_element_kept
  FOREIGN KEY (id) REFERENCES plans_element (id);
ALTER TABLE plans_requirement ADD CONSTRAINT plans_requirement_kept
  FOREIGN KEY (id) REFERENCES plans_requirement (id);
ALTER TABLE plans_alignment ADD CONSTRAINT plans_alignment_kept
  FOREIGN KEY (id) REFERENCES plans_alignment (id);
ALTER TABLE plans_requirement_measure ADD CONSTRAINT plans_requirement_measure_kept
  FOREIGN KEY (id) REFERENCES plans_requirement_measure (id);
ALTER TABLE plans_signed_evidence ADD CONSTRAINT plans_signed_evidence_kept
  FOREIGN KEY (id) REFERENCES plans_signed_evidence (id);
