-- A filed version is never changed or removed. The key that refers to itself holds always: H2
-- refuses TRUNCATE for a table that some key refers to.
CREATE TRIGGER hisp_filed_version_stays BEFORE UPDATE, DELETE ON hisp_filed_version
  FOR EACH ROW CALL 'org.sightline.audit.FiledRowGuard';
ALTER TABLE hisp_filed_version ADD CONSTRAINT hisp_filed_version_kept
  FOREIGN KEY (id) REFERENCES hisp_filed_version (id);
