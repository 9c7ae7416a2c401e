-- What is published stays as it is. ALWAYS: the triggers also fire for a session that calls itself
-- a replica, which is the usual way around them.
CREATE TRIGGER hisp_published_quarter_stays BEFORE UPDATE OR DELETE ON hisp_published_quarter
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_filed_row();
CREATE TRIGGER hisp_published_quarter_kept BEFORE TRUNCATE ON hisp_published_quarter
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_filed_row();
CREATE TRIGGER hisp_published_survey_stays BEFORE UPDATE OR DELETE ON hisp_published_survey
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_filed_row();
CREATE TRIGGER hisp_published_survey_kept BEFORE TRUNCATE ON hisp_published_survey
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_filed_row();
CREATE TRIGGER hisp_published_answer_stays BEFORE UPDATE OR DELETE ON hisp_published_answer
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_filed_row();
CREATE TRIGGER hisp_published_answer_kept BEFORE TRUNCATE ON hisp_published_answer
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_filed_row();
CREATE TRIGGER hisp_published_figure_stays BEFORE UPDATE OR DELETE ON hisp_published_figure
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_filed_row();
CREATE TRIGGER hisp_published_figure_kept BEFORE TRUNCATE ON hisp_published_figure
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_filed_row();

ALTER TABLE hisp_published_quarter ENABLE ALWAYS TRIGGER hisp_published_quarter_stays;
ALTER TABLE hisp_published_quarter ENABLE ALWAYS TRIGGER hisp_published_quarter_kept;
ALTER TABLE hisp_published_survey ENABLE ALWAYS TRIGGER hisp_published_survey_stays;
ALTER TABLE hisp_published_survey ENABLE ALWAYS TRIGGER hisp_published_survey_kept;
ALTER TABLE hisp_published_answer ENABLE ALWAYS TRIGGER hisp_published_answer_stays;
ALTER TABLE hisp_published_answer ENABLE ALWAYS TRIGGER hisp_published_answer_kept;
ALTER TABLE hisp_published_figure ENABLE ALWAYS TRIGGER hisp_published_figure_stays;
ALTER TABLE hisp_published_figure ENABLE ALWAYS TRIGGER hisp_published_figure_kept;
