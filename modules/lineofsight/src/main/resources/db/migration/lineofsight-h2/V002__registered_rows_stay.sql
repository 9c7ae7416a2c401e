-- What is registered stays as it was; only its withdrawal is written beside it. The key that refers
-- to itself holds always: H2 refuses TRUNCATE for a table that some key refers to.
CREATE TRIGGER lineofsight_hypothesis_stays BEFORE UPDATE, DELETE ON lineofsight_hypothesis
  FOR EACH ROW CALL 'org.sightline.lineofsight.hypothesis.RegisteredRowGuard';
ALTER TABLE lineofsight_hypothesis ADD CONSTRAINT lineofsight_hypothesis_kept
  FOREIGN KEY (id) REFERENCES lineofsight_hypothesis (id);
