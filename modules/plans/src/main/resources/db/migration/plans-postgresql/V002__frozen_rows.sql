-- What went to its signers stays as it was; a version only moves on in its states. ALWAYS: the
-- triggers also fire for a session that calls itself a replica, which is the usual way around them.
CREATE FUNCTION refuse_change_of_plan_version() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  unlocked CONSTANT text[] := ARRAY['version', 'state', 'effective_on', 'return_reason'];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.state = 'DRAFT' AND NEW.state IN ('DRAFT', 'SIGNING', 'WITHDRAWN') THEN
      RETURN NEW;
    END IF;
    IF ((OLD.state = 'SIGNING' AND NEW.state IN ('IN_EFFECT', 'WITHDRAWN'))
          OR (OLD.state = 'IN_EFFECT' AND NEW.state = 'SUPERSEDED'))
        AND to_jsonb(OLD) - unlocked = to_jsonb(NEW) - unlocked THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'rows of % are frozen: they are not changed or removed', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END
$$;

CREATE FUNCTION refuse_change_of_plan_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (TG_OP = 'INSERT' OR EXISTS
        (SELECT 1 FROM plans_version v WHERE v.id = OLD.version_id AND v.state = 'DRAFT'))
      AND (TG_OP = 'DELETE' OR EXISTS
        (SELECT 1 FROM plans_version v WHERE v.id = NEW.version_id AND v.state = 'DRAFT')) THEN
    IF TG_OP = 'DELETE' THEN
      RETURN OLD;
    END IF;
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'rows of % are frozen: they are not changed or removed', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER plans_version_stays BEFORE UPDATE OR DELETE ON plans_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_plan_version();
CREATE TRIGGER plans_version_kept BEFORE TRUNCATE ON plans_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_filed_row();
CREATE TRIGGER plans_element_stays BEFORE INSERT OR UPDATE OR DELETE ON plans_element
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_plan_content();
CREATE TRIGGER plans_element_kept BEFORE TRUNCATE ON plans_element
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_filed_row();
CREATE TRIGGER plans_requirement_stays BEFORE INSERT OR UPDATE OR DELETE ON plans_requirement
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_plan_content();
CREATE TRIGGER plans_requirement_kept BEFORE TRUNCATE ON plans_requirement
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_filed_row();
CREATE TRIGGER plans_alignment_stays BEFORE INSERT OR UPDATE OR DELETE ON plans_alignment
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_plan_content();
CREATE TRIGGER plans_alignment_kept BEFORE TRUNCATE ON plans_alignment
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_filed_row();
CREATE TRIGGER plans_requirement_measure_stays BEFORE INSERT OR UPDATE OR DELETE ON plans_requirement_measure
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_plan_content();
CREATE TRIGGER plans_requirement_measure_kept BEFORE TRUNCATE ON plans_requirement_measure
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_filed_row();
CREATE TRIGGER plans_signed_evidence_stays BEFORE UPDATE OR DELETE ON plans_signed_evidence
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_filed_row();
CREATE TRIGGER plans_signed_evidence_kept BEFORE TRUNCATE ON plans_signed_evidence
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_filed_row();

ALTER TABLE plans_version ENABLE ALWAYS TRIGGER plans_version_stays;
ALTER TABLE plans_version ENABLE ALWAYS TRIGGER plans_version_kept;
ALTER TABLE plans_element ENABLE ALWAYS TRIGGER plans_element_stays;
ALTER TABLE plans_element ENABLE ALWAYS TRIGGER plans_element_kept;
ALTER TABLE plans_requirement ENABLE ALWAYS TRIGGER plans_requirement_stays;
ALTER TABLE plans_requirement ENABLE ALWAYS TRIGGER plans_requirement_kept;
ALTER TABLE plans_alignment ENABLE ALWAYS TRIGGER plans_alignment_stays;
ALTER TABLE plans_alignment ENABLE ALWAYS TRIGGER plans_alignment_kept;
ALTER TABLE plans_requirement_measure ENABLE ALWAYS TRIGGER plans_requirement_measure_stays;
ALTER TABLE plans_requirement_measure ENABLE ALWAYS TRIGGER plans_requirement_measure_kept;
ALTER TABLE plans_signed_evidence ENABLE ALWAYS TRIGGER plans_signed_evidence_stays;
ALTER TABLE plans_signed_evidence ENABLE ALWAYS TRIGGER plans_signed_evidence_kept;
