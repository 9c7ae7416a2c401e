-- What is filed stays as it is. TRUNCATE is refused by the foreign keys of V002.
CREATE TRIGGER audit_event_stays BEFORE UPDATE, DELETE ON audit_event
  FOR EACH ROW CALL 'org.sightline.audit.FiledRowGuard';
CREATE TRIGGER audit_head_stays BEFORE UPDATE, DELETE ON audit_head
  FOR EACH ROW CALL 'org.sightline.audit.FiledRowGuard';
CREATE TRIGGER audit_chain_stays BEFORE DELETE ON audit_chain
  FOR EACH ROW CALL 'org.sightline.audit.FiledRowGuard';
