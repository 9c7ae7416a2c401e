-- What is registered stays as it was; only its withdrawal is written beside it. ALWAYS: the triggers
-- also fire for a session that calls itself a replica, which is the usual way around them.
CREATE FUNCTION refuse_change_of_registered_hypothesis() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  unlocked CONSTANT text[] := ARRAY['version', 'state', 'withdrawn_at', 'withdrawn_reason'];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.state = 'DRAFT' AND NEW.state IN ('DRAFT', 'REGISTERED') THEN
      RETURN NEW;
    END IF;
    IF OLD.state = 'REGISTERED' AND NEW.state = 'WITHDRAWN'
        AND to_jsonb(OLD) - unlocked = to_jsonb(NEW) - unlocked THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'rows of % are registered: they are not changed or removed', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER lineofsight_hypothesis_stays BEFORE UPDATE OR DELETE ON lineofsight_hypothesis
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_registered_hypothesis();
CREATE TRIGGER lineofsight_hypothesis_kept BEFORE TRUNCATE ON lineofsight_hypothesis
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_registered_hypothesis();

ALTER TABLE lineofsight_hypothesis ENABLE ALWAYS TRIGGER lineofsight_hypothesis_stays;
ALTER TABLE lineofsight_hypothesis ENABLE ALWAYS TRIGGER lineofsight_hypothesis_kept;
