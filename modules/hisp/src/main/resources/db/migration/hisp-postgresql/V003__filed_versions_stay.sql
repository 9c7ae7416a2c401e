-- A filed version is never changed or removed. ALWAYS: the triggers also fire for a session that
-- calls itself a replica, which is the usual way around them.
CREATE TRIGGER hisp_filed_version_stays BEFORE UPDATE OR DELETE ON hisp_filed_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_filed_row();
CREATE TRIGGER hisp_filed_version_kept BEFORE TRUNCATE ON hisp_filed_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_filed_row();
ALTER TABLE hisp_filed_version ENABLE ALWAYS TRIGGER hisp_filed_version_stays;
ALTER TABLE hisp_filed_version ENABLE ALWAYS TRIGGER hisp_filed_version_kept;
