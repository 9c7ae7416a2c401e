-- What is signed stays as it is. TRUNCATE is refused by the foreign key of V008.
CREATE TRIGGER signature_stays BEFORE UPDATE, DELETE ON signature
  FOR EACH ROW CALL 'org.sightline.audit.FiledRowGuard';
