-- What is signed stays as it is.
CREATE TRIGGER signature_stays BEFORE UPDATE OR DELETE ON signature
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_filed_row();
CREATE TRIGGER signature_kept BEFORE TRUNCATE ON signature
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_filed_row();

ALTER TABLE signature ENABLE ALWAYS TRIGGER signature_stays;
ALTER TABLE signature ENABLE ALWAYS TRIGGER signature_kept;
