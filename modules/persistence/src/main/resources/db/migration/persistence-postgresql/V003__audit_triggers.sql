-- What is filed stays as it is. ALWAYS: the triggers also fire for a session that calls itself a
-- replica, which is the usual way around them.
CREATE FUNCTION refuse_change_of_filed_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are filed: they are not changed or removed', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER audit_event_stays BEFORE UPDATE OR DELETE ON audit_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_filed_row();
CREATE TRIGGER audit_event_kept BEFORE TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_filed_row();
CREATE TRIGGER audit_head_stays BEFORE UPDATE OR DELETE ON audit_head
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_filed_row();
CREATE TRIGGER audit_head_kept BEFORE TRUNCATE ON audit_head
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_filed_row();
CREATE TRIGGER audit_chain_stays BEFORE DELETE ON audit_chain
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_filed_row();
CREATE TRIGGER audit_chain_kept BEFORE TRUNCATE ON audit_chain
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_filed_row();

ALTER TABLE audit_event ENABLE ALWAYS TRIGGER audit_event_stays;
ALTER TABLE audit_event ENABLE ALWAYS TRIGGER audit_event_kept;
ALTER TABLE audit_head ENABLE ALWAYS TRIGGER audit_head_stays;
ALTER TABLE audit_head ENABLE ALWAYS TRIGGER audit_head_kept;
ALTER TABLE audit_chain ENABLE ALWAYS TRIGGER audit_chain_stays;
ALTER TABLE audit_chain ENABLE ALWAYS TRIGGER audit_chain_kept;
