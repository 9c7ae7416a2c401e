-- What is published stays as it is. The keys that refer to themselves hold always: H2 refuses
-- TRUNCATE for a table that some key refers to.
CREATE TRIGGER hisp_published_quarter_stays BEFORE UPDATE, DELETE ON hisp_published_quarter
  FOR EACH ROW CALL 'org.sightline.audit.FiledRowGuard';
CREATE TRIGGER hisp_published_survey_stays BEFORE UPDATE, DELETE ON hisp_published_survey
  FOR EACH ROW CALL 'org.sightline.audit.FiledRowGuard';
CREATE TRIGGER hisp_published_answer_stays BEFORE UPDATE, DELETE ON hisp_published_answer
  FOR EACH ROW CALL 'org.sightline.audit.FiledRowGuard';
CREATE TRIGGER hisp_published_figure_stays BEFORE UPDATE, DELETE ON hisp_published_figure
  FOR EACH ROW CALL 'org.sightline.audit.FiledRowGuard';
ALTER TABLE hisp_published_quarter ADD CONSTRAINT hisp_published_quarter_kept
  FOREIGN KEY (id) REFERENCES hisp_published_quarter (id);
ALTER TABLE hisp_published_survey ADD CONSTRAINT hisp_published_survey_kept
  FOREIGN KEY (published_quarter_id, number) REFERENCES hisp_published_survey (published_quarter_id, number);
ALTER TABLE hisp_published_answer ADD CONSTRAINT hisp_published_answer_kept
  FOREIGN KEY (published_quarter_id, number, driver) REFERENCES hisp_published_answer (published_quarter_id, number, driver);
ALTER TABLE hisp_published_figure ADD CONSTRAINT hisp_published_figure_kept
  FOREIGN KEY (id) REFERENCES hisp_published_figure (id);
